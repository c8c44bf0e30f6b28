package org.metricmile.archive;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The layout of the database, which grows by numbered scripts in {@code sql/migration}. */
final class Migrations {

    /** Number of the newest script. */
    static final int NEWEST = 3;

    private static final DateTimeFormatter AS_SQLITE_WRITES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private Migrations() {}

    /** Number of the script that a database has come to; read without Flyway, which takes a second to start. */
    static int versionOf(Database database) {
        return database
                .list(
                        "select version from flyway_schema_history where success = true and version is not null",
                        row -> Integer.parseInt(row.getString(1)))
                .stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /**
     * Brings an archive to the newest layout. Two programs may do this at the same time: one of them does it, the other
     * waits until it is done.
     */
    static void migrate(Path archive, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (!isMigrated(archive, patience)) {
            try {
                mendTimesOfScripts(archive, patience);
                migrate(archive, archive);
            } catch (ArchiveException failure) {
                if (isMigrated(archive, patience)) {
                    return;
                }
                if (!SqliteFaults.isLock(failure) || Instant.now().isAfter(end)) {
                    throw failure;
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }

    private static boolean isMigrated(Path archive, Duration patience) {
        try (Database database = ArchiveFile.connect(archive, patience)) {
            return versionOf(database) == NEWEST;
        }
    }

    /** A time as SQLite writes it, which is how Flyway reads the history of scripts. */
    static String installedOn(Instant time) {
        return AS_SQLITE_WRITES.format(time);
    }

    /** Starter archives of layout 2 hold times with T and Z, on which Flyway fails. */
    private static void mendTimesOfScripts(Path archive, Duration patience) {
        try (Database database = ArchiveFile.connect(archive, patience)) {
            database.update(
                    "update flyway_schema_history set installed_on = replace(replace(installed_on, 'T', ' '), 'Z', '')"
                            + " where installed_on like ?",
                    binding -> binding.text("%T%Z"));
        }
    }

    /** Brings a file to the newest layout; errors tell the name of the archive that it becomes. */
    static void migrate(Path file, Path archive) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(ArchiveFile.url(file), "", "")
                    .locations("classpath:sql/migration")
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw SqliteFaults.findIn(failure)
                    .map(fault -> SqliteFaults.tell(archive, fault))
                    .orElseGet(() -> new ArchiveException(
                            "the archive %s could not be brought to layout %d: %s"
                                    .formatted(archive, NEWEST, failure.getMessage()),
                            failure));
        }
    }
}
