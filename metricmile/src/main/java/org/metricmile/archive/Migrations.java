package org.metricmile.archive;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The layout of the database, which grows by numbered scripts in {@code sql/migration}. */
final class Migrations {

    /** Number of the newest script. */
    static final int NEWEST = 2;

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

    /** Brings a file to the newest layout. */
    static void migrate(Path file) {
        migrate(file, file);
    }

    /** As {@link #migrate(Path)} for a draft of an archive, whose name errors tell. */
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
