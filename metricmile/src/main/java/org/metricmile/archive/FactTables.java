package org.metricmile.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.metricmile.athletics.FactTable;

/** Facts beside the races: every table of facts is a table of the database, its versions told apart by a number. */
final class FactTables {

    /** Columns of the archive before the columns of the facts. */
    private static final List<String> OWN_COLUMNS = List.of("table_version_no", "row_no", "source_line");

    private final Database database;

    FactTables(Database database) {
        this.database = database;
    }

    /**
     * One stored version of a table.
     *
     * @param number its number in the archive
     * @param name name of the table
     * @param version its number among the versions of the table
     * @param contentSha256 hash of its rows
     * @param layout its columns as written by {@link #write}
     * @param document the document it was read from
     */
    record Stored(int number, String name, int version, String contentSha256, String layout, String document)
            implements StoredVersion {}

    List<Stored> all() {
        return database.list(
                """
                select t.*, d.document_name
                from fact_table_version t join reading_document d on d.source_no = t.source_no
                order by t.table_name, t.version
                """,
                row -> new Stored(
                        row.getInt("table_version_no"),
                        row.getString("table_name"),
                        row.getInt("version"),
                        row.getString("content_sha256"),
                        row.getString("layout"),
                        row.getString("document_name")));
    }

    /** The latest version of every table, by name. */
    Map<String, Stored> latest() {
        Map<String, Stored> latest = new HashMap<>();
        all().forEach(stored -> latest.put(stored.name(), stored));
        return latest;
    }

    List<StoredTable> list() {
        return database.list(
                """
                select t.table_name, t.version, t.row_count, d.document_name, g.recorded_at
                from fact_table_version t
                join reading_document d on d.source_no = t.source_no
                join reading g on g.reading_no = d.reading_no
                where t.version = (select max(n.version) from fact_table_version n where n.table_name = t.table_name)
                order by t.table_name
                """,
                row -> new StoredTable(
                        row.getString("table_name"),
                        row.getInt("version"),
                        row.getInt("row_count"),
                        row.getString("document_name"),
                        Instant.parse(row.getString("recorded_at"))));
    }

    void write(FactTable table, int version, String contentSha256, int source) {
        String name = table.layout().name();
        Set<String> known = database.columns(name);
        List<String> columns = names(table.layout());
        for (String column : columns) {
            if (!known.contains(column) || !known.containsAll(OWN_COLUMNS) || OWN_COLUMNS.contains(column)) {
                throw new ArchiveException("the archive has no place for column %s of the table %s from %s"
                        .formatted(column, name, table.document()));
            }
        }
        int number = database.nextNumber("fact_table_version", "table_version_no");
        database.update(
                """
                insert into fact_table_version (table_version_no, table_name, version, content_sha256, layout,
                    row_count, source_no)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                binding -> binding.number(number)
                        .text(name)
                        .number(version)
                        .text(contentSha256)
                        .text(layout(table.layout()))
                        .number(table.rows().size())
                        .number(source));
        database.insertAll(
                "insert into %s (%s, %s) values (?, ?, ?%s)"
                        .formatted(
                                name,
                                String.join(", ", OWN_COLUMNS),
                                String.join(", ", columns),
                                ", ?".repeat(columns.size())),
                table.rows(),
                (binding, row, rowNumber) -> {
                    binding.number(number).number(rowNumber).number(row.line());
                    for (String cell : row.cells()) {
                        binding.text(cell.isEmpty() ? Optional.empty() : Optional.of(cell));
                    }
                });
    }

    private static List<String> names(FactTable.Layout layout) {
        return layout.columns().stream().map(FactTable.Column::name).toList();
    }

    FactTable read(Stored stored) {
        FactTable.Layout layout = layout(stored.name(), stored.layout());
        List<String> names = names(layout);
        List<FactTable.Row> rows = database.list(
                "select source_line, %s from %s where table_version_no = ? order by row_no"
                        .formatted(String.join(", ", names), stored.name()),
                binding -> binding.number(stored.number()),
                row -> {
                    List<String> cells = new ArrayList<>(Collections.nCopies(names.size(), ""));
                    for (int i = 0; i < names.size(); i++) {
                        String cell = row.getString(i + 2);
                        if (cell != null) {
                            cells.set(i, cell);
                        }
                    }
                    return new FactTable.Row(row.getInt(1), cells);
                });
        return new FactTable(layout, rows, stored.document());
    }

    private static String layout(FactTable.Layout layout) {
        return layout.columns().stream()
                .map(column -> column.name() + " " + Codes.code(column.kind()))
                .collect(Collectors.joining(","));
    }

    private static FactTable.Layout layout(String name, String text) {
        List<FactTable.Column> columns = new ArrayList<>();
        for (String column : text.split(",", -1)) {
            String[] words = column.split(" ", -1);
            if (words.length != 2) {
                throw new ArchiveException(
                        "the archive does not tell the columns of the table %s: it holds \"%s\"; maybe the file was changed by hand"
                                .formatted(name, text));
            }
            columns.add(new FactTable.Column(words[0], Codes.parse(FactTable.Kind.class, words[1])));
        }
        return new FactTable.Layout(name, columns);
    }
}
