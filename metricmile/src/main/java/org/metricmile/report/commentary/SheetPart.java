package org.metricmile.report.commentary;

import java.util.List;

/**
 * One table of the sheet.
 *
 * @param id anchor within the page
 * @param title heading
 * @param note what has to be known to read it
 * @param columns headings
 * @param rows one cell for each column
 */
public record SheetPart(String id, String title, String note, List<Column> columns, List<List<Cell>> rows) {

    /** What stands in a column. */
    public enum Kind {
        /** Names the row. */
        NAME,
        NUMBER,
        TEXT
    }

    /** A column and its heading. */
    public record Column(String heading, Kind kind) {

        public boolean isName() {
            return kind == Kind.NAME;
        }

        /** Class of its cells in the style sheet. */
        public String style() {
            return kind == Kind.NUMBER ? "number" : "text";
        }
    }

    /** A line of a cell: what is looked for, and what explains it. */
    public record Line(String text, String detail) {}

    /** What stands in a row and column; no lines where nothing is on record. */
    public record Cell(List<Line> lines) {

        public Cell {
            lines = List.copyOf(lines);
        }

        static Cell of(String text) {
            return of(text, "");
        }

        static Cell of(String text, String detail) {
            return new Cell(text.isEmpty() ? List.of() : List.of(new Line(text, detail)));
        }
    }

    public SheetPart {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
