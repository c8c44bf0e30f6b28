package org.metricmile.athletics;

import java.util.List;

/**
 * A table of facts beside the races: careers, records, championships, rankings. Its cells are checked against the kind
 * of their column when they are read, and kept as printed.
 *
 * @param layout its name and columns
 * @param rows cells in the order of the columns; an empty cell says that the source tells nothing
 * @param document name of the raw document that was read
 */
public record FactTable(Layout layout, List<Row> rows, String document) {

    /** What a column holds. */
    public enum Kind {
        TEXT,
        WHOLE_NUMBER,
        DECIMAL,
        /** ISO 8601. */
        DATE,
        /** A time as printed. */
        MARK
    }

    /**
     * One column.
     *
     * @param name lower case with underscores, {@code wa_points}
     * @param kind what its cells hold
     */
    public record Column(String name, Kind kind) {}

    /**
     * Name and columns of a table.
     *
     * @param name lower case with underscores, {@code career_results}; the file of the same name holds it
     * @param columns in order
     */
    public record Layout(String name, List<Column> columns) {

        public Layout {
            columns = List.copyOf(columns);
        }
    }

    /**
     * One row.
     *
     * @param line line of the document
     * @param cells in the order of the columns
     */
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    public FactTable {
        rows = List.copyOf(rows);
    }
}
