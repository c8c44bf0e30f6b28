package org.metricmile.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Imports and the people they name: what can be read at all, and that nothing is known before it was made public. */
final class ReadingCheck {

    private ReadingCheck() {}

    static List<Finding> run(Database database) {
        Readings.list(database);
        Runners.list(database);
        List<Finding> findings = new ArrayList<>();
        findings.addAll(unknownReading(database));
        findings.addAll(knownTooEarly(database));
        return findings;
    }

    private static List<Finding> unknownReading(Database database) {
        return database.list(
                """
                select race_id, version from race_version
                where reading_no is null or known_since is null order by race_id, version
                """,
                row -> new Finding(
                        "race %s version %d".formatted(row.getString(1), row.getInt(2)),
                        "it is not told which import brought it, or since when it is known; maybe the file was changed by"
                                + " hand"));
    }

    private static List<Finding> knownTooEarly(Database database) {
        List<Finding> findings = new ArrayList<>();
        database.list("""
                select v.race_id, v.version, v.known_since, g.recorded_at
                from race_version v join reading g on g.reading_no = v.reading_no
                where v.known_since is not null order by v.race_id, v.version
                """, row -> {
            LocalDate since = LocalDate.parse(row.getString(3));
            LocalDate recorded = LocalDate.ofInstant(Instant.parse(row.getString(4)), ZoneOffset.UTC);
            // an import of today may say tomorrow: somewhere on earth it is
            return since.isAfter(recorded.plusDays(1))
                    && findings.add(new Finding(
                            "race %s version %d".formatted(row.getString(1), row.getInt(2)),
                            "it is known since %s, but was imported on %s, before that; maybe the file was changed by hand"
                                    .formatted(since, recorded)));
        });
        return findings;
    }
}
