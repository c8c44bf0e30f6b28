package org.metricmile.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * Makes, checks and opens the SQLite file that holds an archive. The file is read through SQLite alone: a process that
 * opens and closes it by other means loses the locks that its connections hold on it.
 */
final class ArchiveFile {

    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Takes the lock for writing at once: an import compares before it writes, and must not lose its turn between. */
    private static final String BEGIN = "begin immediate";

    /** Offset of the user version in the header of a SQLite file: four bytes, the highest first. */
    private static final int EDITION_OFFSET = 60;

    private ArchiveFile() {}

    /** Opens an archive to write; where there is no file, or an empty one, makes an empty archive. */
    static Database open(Path file, Duration patience) {
        Path absolute = file.toAbsolutePath().normalize();
        requireNoFolder(absolute);
        if (isAbsentOrEmpty(absolute)) {
            create(absolute);
        }
        ReadOnlyFile.requireWritable(absolute);
        Draft.clearAbandoned(absolute, Instant.now());
        Database database = connect(absolute, patience);
        if (versionOf(database, absolute) == Migrations.NEWEST) {
            return prepared(database);
        }
        database.close();
        Migrations.migrate(absolute, patience);
        return prepared(connect(absolute, patience));
    }

    /** Opens an archive to read; where it may be written too it is brought to the newest layout first. */
    static Database openToRead(Path file, Duration patience) {
        Path absolute = file.toAbsolutePath().normalize();
        requireNoFolder(absolute);
        if (isAbsentOrEmpty(absolute) || ReadOnlyFile.isWritable(absolute)) {
            return open(absolute, patience);
        }
        return ReadOnlyFile.open(absolute, patience);
    }

    private static void requireNoFolder(Path file) {
        if (Files.isDirectory(file)) {
            throw new ArchiveException(file + " is a folder, not an archive; maybe the name of the file is missing");
        }
    }

    static boolean isAbsentOrEmpty(Path file) {
        try {
            return !Files.exists(file) || (Files.isRegularFile(file) && Files.size(file) == 0);
        } catch (IOException e) {
            throw new ArchiveException("the archive " + file + " cannot be looked at: " + e.getMessage(), e);
        }
    }

    private static void create(Path file) {
        place(file, draft -> Migrations.migrate(draft, file));
    }

    /**
     * Puts a whole file in its place at once. An empty file there is replaced; one with content that another program
     * put there meanwhile stays.
     */
    static void place(Path file, Draft.FileMaker maker) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ArchiveException(
                    "the archive " + file + " cannot be made: there is no folder " + folder + "; maybe make it first");
        }
        try {
            Draft.place(file, draft -> {
                maker.make(draft);
                if (Files.exists(file) && isAbsentOrEmpty(file)) {
                    Files.delete(file);
                }
            });
        } catch (FileAlreadyExistsException e) {
            // another program made the same archive first; it is opened as it is
        } catch (IOException e) {
            throw new ArchiveException("the archive %s cannot be made: %s".formatted(file, e.getMessage()), e);
        }
    }

    static Database connect(Path file, Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout((int) patience.toMillis());
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        OpenedFile opened = OpenedFile.of(file);
        return connect(file, config, url(file), opened::requireInPlace);
    }

    /** How the driver is told of a file: by its URI, because it takes what follows a question mark for settings. */
    static String url(Path file) {
        return "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath();
    }

    /** A connection as a database that asks before it writes. */
    static Database connect(Path file, SQLiteConfig config, String url, Runnable beforeWriting) {
        try {
            Connection connection = config.createConnection(url);
            return new Database(connection, BEGIN, fault -> SqliteFaults.tell(file, fault), beforeWriting);
        } catch (SQLException fault) {
            throw SqliteFaults.tell(file, fault);
        }
    }

    /** Set only when the file is known to be an archive: a file of somebody else is left as it is. */
    private static Database prepared(Database database) {
        return closingOnFailure(database, () -> {
            database.list("pragma journal_mode = wal", row -> row.getString(1));
            return database;
        });
    }

    /** The number of the layout of an archive that may be opened; closes the database if it may not. */
    static int versionOf(Database database, Path file) {
        return closingOnFailure(database, () -> requireVersion(database, file));
    }

    private static <T> T closingOnFailure(Database database, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            database.closeAfter(failure);
            throw failure;
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

    /** The edition of starter data that an open archive began with; 0 if it began empty. */
    static int edition(Database database) {
        return database.list("pragma user_version", row -> row.getInt(1)).get(0);
    }
}
