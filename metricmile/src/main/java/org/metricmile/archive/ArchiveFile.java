package org.metricmile.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Makes, checks and opens the SQLite file that holds an archive. */
final class ArchiveFile {

    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Takes the lock for writing at once: an import compares before it writes, and must not lose its turn between. */
    private static final String BEGIN = "begin immediate";

    private static final byte[] SQLITE_SIGNATURE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** Offset of the user version in the header of a SQLite file: four bytes, the highest first. */
    private static final int EDITION_OFFSET = 60;

    private ArchiveFile() {}

    /** Opens an archive; where there is no file, or an empty one, makes an empty archive. */
    static Database open(Path file, Duration patience) {
        Path absolute = file.toAbsolutePath().normalize();
        if (Files.isDirectory(absolute)) {
            throw new ArchiveException(
                    absolute + " is a folder, not an archive; maybe the name of the file is missing");
        }
        if (isAbsentOrEmpty(absolute)) {
            create(absolute);
        }
        requireArchive(absolute);
        Database database = connect(absolute, patience);
        try {
            int version = requireVersion(database, absolute);
            if (version == Migrations.NEWEST) {
                return database;
            }
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
        database.close();
        Migrations.migrate(absolute);
        return connect(absolute, patience);
    }

    static boolean isAbsentOrEmpty(Path file) {
        try {
            return !Files.exists(file) || (Files.isRegularFile(file) && Files.size(file) == 0);
        } catch (IOException e) {
            throw new ArchiveException("the archive " + file + " cannot be looked at: " + e.getMessage(), e);
        }
    }

    private static void create(Path file) {
        // made beside its place and then moved there, so that no half-made archive is ever seen
        place(file, Migrations::migrate);
    }

    /** Something that writes a whole file. */
    @FunctionalInterface
    interface FileMaker {
        void make(Path file) throws IOException;
    }

    /**
     * Puts a whole file in its place at once. An empty file there is replaced; one with content that another program
     * put there meanwhile stays.
     */
    static void place(Path file, FileMaker maker) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ArchiveException(
                    "the archive " + file + " cannot be made: there is no folder " + folder + "; maybe make it first");
        }
        Path draft = folder.resolve("." + file.getFileName() + "-" + UUID.randomUUID());
        try {
            maker.make(draft);
            force(draft);
            if (Files.exists(file) && isAbsentOrEmpty(file)) {
                Files.delete(file);
            }
            link(file, draft);
        } catch (FileAlreadyExistsException e) {
            // another program made the same archive first; it is opened as it is
        } catch (IOException e) {
            throw new ArchiveException("the archive %s cannot be made: %s".formatted(file, e.getMessage()), e);
        } finally {
            deleteDraft(draft);
        }
    }

    /** Waits until the content is on the disk, lest a loss of power leaves a name without content. */
    private static void force(Path draft) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void link(Path file, Path draft) throws IOException {
        try {
            // unlike a move, a link never replaces what is there
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException noLinksHere) {
            Files.move(draft, file);
        }
    }

    private static void deleteDraft(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            draft.toFile().deleteOnExit();
        }
    }

    private static void requireArchive(Path file) {
        byte[] begin = new byte[0];
        try (InputStream in = Files.newInputStream(file)) {
            begin = in.readNBytes(SQLITE_SIGNATURE.length);
        } catch (IOException e) {
            throw new ArchiveException("the archive %s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
        if (!Arrays.equals(begin, SQLITE_SIGNATURE)) {
            throw new ArchiveException("the file " + file
                    + " is not an archive: it does not begin like a SQLite database; maybe it is a file to import");
        }
        if (!Files.isWritable(file)) {
            throw new ArchiveException("the archive " + file
                    + " is read-only; maybe change its permissions, or copy it to a folder of your own");
        }
    }

    private static Database connect(Path file, Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout((int) patience.toMillis());
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file);
            return new Database(connection, BEGIN, fault -> SqliteFaults.tell(file, fault));
        } catch (SQLException fault) {
            throw SqliteFaults.tell(file, fault);
        }
    }

    private static int requireVersion(Database database, Path file) {
        int ownTables = database.list("""
                        select count(*) from sqlite_master
                        where type = 'table' and name in ('flyway_schema_history', 'race_version')
                        """, row -> row.getInt(1)).get(0);
        if (ownTables < 2) {
            throw new ArchiveException(
                    "the file " + file + " is a SQLite database, but not an archive of Metric Mile: it has no races");
        }
        int version = Migrations.versionOf(database);
        if (version > Migrations.NEWEST) {
            throw new ArchiveException(
                    "the archive %s was written by a newer version of Metric Mile: it has layout %d, this version knows %d. Maybe update Metric Mile"
                            .formatted(file, version, Migrations.NEWEST));
        }
        return version;
    }

    /** The edition of starter data that a SQLite file carries; 0 if it carries none. */
    static int edition(InputStream file) throws IOException {
        byte[] header = file.readNBytes(EDITION_OFFSET + Integer.BYTES);
        return header.length < EDITION_OFFSET + Integer.BYTES
                ? 0
                : ByteBuffer.wrap(header).getInt(EDITION_OFFSET);
    }
}
