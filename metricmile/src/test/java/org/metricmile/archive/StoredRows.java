package org.metricmile.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What stands in an archive, counted: the rows of every table by the document they were read from. */
public final class StoredRows {

    private static final List<String> WITH_SOURCE = List.of(
            "race_version",
            "race_result",
            "race_split",
            "race_moment",
            "race_start",
            "fact_table_version",
            "race_tracking");

    private static final List<String> OTHERS = List.of(
            "document", "reading", "reading_issue", "citation", "runner", "race", "race_issue", "race_result_flag");

    private StoredRows() {}

    /** A line for each document and table, and one for each version of a race with the hash of its facts. */
    public static List<String> of(Path file) {
        List<String> lines = new ArrayList<>();
        try (Database database = ArchiveFile.open(file, ArchiveFile.PATIENCE)) {
            for (String table : WITH_SOURCE) {
                lines.addAll(database.list(
                        """
                        select d.source_no, d.document_name, count(f.source_no)
                        from reading_document d left join %s f on f.source_no = d.source_no
                        group by d.source_no, d.document_name order by d.source_no
                        """.formatted(table),
                        row -> "document %d %s: %d of %s"
                                .formatted(row.getInt(1), row.getString(2), row.getInt(3), table)));
            }
            for (String table : OTHERS) {
                lines.addAll(database.list(
                        "select count(*) from " + table, row -> "%d of %s".formatted(row.getInt(1), table)));
            }
            new RaceCatalogue(database)
                    .all()
                    .forEach(race ->
                            lines.add("%s %d: %s".formatted(race.raceId(), race.version(), race.contentSha256())));
        }
        return lines;
    }

    /** What {@link Archive#check} finds, a line each. */
    public static List<String> findings(Path file) {
        try (Archive archive = Archive.open(file)) {
            return archive.check().stream().map(Finding::toString).toList();
        }
    }
}
