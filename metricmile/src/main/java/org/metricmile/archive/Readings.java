package org.metricmile.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.metricmile.race.ImportIssue;

/** The imports that brought something new, the oldest first. */
final class Readings {

    private Readings() {}

    static List<StoredReading> list(Database database) {
        Map<Integer, List<String>> documents = new HashMap<>();
        database.list(
                "select reading_no, document_name from reading_document order by source_no",
                row -> documents
                        .computeIfAbsent(row.getInt(1), reading -> new ArrayList<>())
                        .add(row.getString(2)));
        Map<Integer, List<ImportIssue>> issues = new HashMap<>();
        database.list(
                "select * from reading_issue where version_no is null order by reading_no, row_no",
                row -> issues.computeIfAbsent(row.getInt("reading_no"), reading -> new ArrayList<>())
                        .add(RaceRow.issue(row)));
        return database.list(
                "select reading_no, recorded_at, reason from reading order by reading_no",
                row -> new StoredReading(
                        Instant.parse(row.getString(2)),
                        row.getString(3),
                        documents.getOrDefault(row.getInt(1), List.of()),
                        issues.getOrDefault(row.getInt(1), List.of())));
    }
}
