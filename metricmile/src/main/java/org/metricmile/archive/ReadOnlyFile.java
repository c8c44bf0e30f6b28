package org.metricmile.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * An archive that may be read but not written: its file is read-only, or its folder or disk is.
 *
 * <p>SQLite keeps two files beside an archive in use. Where they are not there, the archive is read as one that nobody
 * changes ({@code immutable=1}, <a href="https://www.sqlite.org/wal.html#read_only_databases">Read-Only
 * Databases</a>). That is right only if no import is left in the {@code -wal} file, and while nobody writes to the archive
 * from another place.
 */
final class ReadOnlyFile {

    private ReadOnlyFile() {}

    /** Whether an archive that is there may be written: the file, and its folder for the files that SQLite adds. */
    static boolean isWritable(Path file) {
        return Files.isWritable(file) && folderIsWritable(file);
    }

    private static boolean folderIsWritable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && Files.isWritable(folder);
    }

    /** As {@link #isWritable}, with the reason if it may not. */
    static void requireWritable(Path file) {
        if (!Files.isReadable(file)) {
            throw new ArchiveException("the archive " + file
                    + " cannot be read; maybe its permissions, or those of its folder, forbid it");
        }
        if (!isWritable(file)) {
            throw refusal(file);
        }
    }

    private static ArchiveException refusal(Path file) {
        String what = Files.isWritable(file) ? "is in a folder that is read-only" : "is read-only";
        return new ArchiveException(
                "the archive " + file + " " + what + ": it can be read, but nothing can be written to it."
                        + " Maybe change the permissions, or copy it to a folder of your own");
    }

    /** Opens an archive that {@linkplain #isWritable may not be written}. */
    static Database open(Path file, Duration patience) {
        if (!Files.isReadable(file)) {
            requireWritable(file);
        }
        Database database = connect(file, patience);
        int version = ArchiveFile.versionOf(database, file);
        if (version < Migrations.NEWEST) {
            database.close();
            throw new ArchiveException(
                    "the archive %s is read-only and has layout %d: it cannot be brought to layout %d, which this version of Metric Mile reads. Maybe copy it to a folder of your own"
                            .formatted(file, version, Migrations.NEWEST));
        }
        return database;
    }

    private static Database connect(Path file, Duration patience) {
        return connect(file, patience, !needsFilesBeside(file));
    }

    /** Opens an archive that no other program knows of. */
    static Database openAlone(Path file, Duration patience) {
        Database database = connect(file, patience, true);
        ArchiveFile.versionOf(database, file);
        return database;
    }

    private static Database connect(Path file, Duration patience, boolean immutable) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.setBusyTimeout((int) patience.toMillis());
        String url = ArchiveFile.url(file) + (immutable ? "?immutable=1" : "");
        return ArchiveFile.connect(file, config, url, () -> {
            throw refusal(file);
        });
    }

    /**
     * Whether SQLite has to see the files beside the archive. Where it need not, it does not make them either: they
     * would belong to the reader, and the owner could not write to them.
     */
    private static boolean needsFilesBeside(Path file) {
        Path log = beside(file, "-wal");
        Path journal = beside(file, "-journal");
        boolean memoryThere = Files.exists(beside(file, "-shm"));
        boolean changeCannotBeRead = (hasContent(log) && !memoryThere) || hasContent(journal);
        if (changeCannotBeRead && !folderIsWritable(file)) {
            throw new ArchiveException(
                    "the archive %s is in a folder that is read-only, and its last change is still in a file beside it, %s, which can be read only where it can be written. Maybe copy both files to a folder of your own"
                            .formatted(file, hasContent(log) ? log : journal));
        }
        return changeCannotBeRead || (Files.exists(log) && memoryThere);
    }

    private static Path beside(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }

    private static boolean hasContent(Path file) {
        try {
            return Files.exists(file) && Files.size(file) > 0;
        } catch (IOException e) {
            throw new ArchiveException("the file %s cannot be looked at: %s".formatted(file, e.getMessage()), e);
        }
    }
}
