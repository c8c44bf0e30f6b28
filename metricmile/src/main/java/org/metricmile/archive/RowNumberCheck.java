package org.metricmile.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows that belong together are counted from 1 without a gap: one that is missing shows, even where no hash covers it. */
final class RowNumberCheck {

    /** The tables with counted rows, and what their rows belong to. */
    private static final Map<String, String> OWNERS = new TreeMap<>(Map.ofEntries(
            Map.entry("race_result", "version_no"),
            Map.entry("race_result_flag", "version_no, result_row_no"),
            Map.entry("race_split", "version_no"),
            Map.entry("race_moment", "version_no"),
            Map.entry("race_start", "version_no"),
            Map.entry("race_issue", "version_no"),
            Map.entry("reading_issue", "reading_no"),
            Map.entry("race_tracking_runner", "tracking_no"),
            Map.entry("race_tracking_issue", "tracking_no"),
            Map.entry("review_candidate", "item_no"),
            Map.entry("listed_mark", "list_no")));

    private RowNumberCheck() {}

    static List<Finding> run(Database database) {
        List<Finding> findings = new ArrayList<>();
        OWNERS.forEach((table, owner) -> findings.addAll(gaps(database, table, owner)));
        database.list(
                        "select table_version_no, table_name, version, row_count from fact_table_version",
                        row -> new Counted(row.getInt(1), row.getString(2), row.getInt(3), row.getInt(4)))
                .forEach(counted -> findings.addAll(miscounted(database, counted)));
        return findings;
    }

    private record Counted(int number, String table, int version, int rows) {}

    private static List<Finding> gaps(Database database, String table, String owner) {
        return database.list(
                """
                select count(*), max(row_no), %s from %s group by %s
                having count(*) <> max(row_no) or min(row_no) <> 1
                """.formatted(owner, table, owner),
                row -> new Finding(
                        "rows of " + table,
                        "of %d rows that belong together %d are there (%s %s); maybe restore a backup"
                                .formatted(row.getInt(2), row.getInt(1), owner.split(",", -1)[0], row.getString(3))));
    }

    private static List<Finding> miscounted(Database database, Counted counted) {
        return database.list(
                "select count(*) from %s where table_version_no = %d having count(*) <> %d"
                        .formatted(counted.table(), counted.number(), counted.rows()),
                row -> new Finding(
                        "table %s version %d".formatted(counted.table(), counted.version()),
                        "of %d rows %d are there; maybe restore a backup".formatted(counted.rows(), row.getInt(1))));
    }
}
