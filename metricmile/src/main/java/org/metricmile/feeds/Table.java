package org.metricmile.feeds;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.metricmile.feeds.issues.DuplicateColumn;
import org.metricmile.feeds.issues.OtherSeparator;
import org.metricmile.feeds.issues.RaggedRow;
import org.metricmile.feeds.issues.UnclosedQuote;
import org.metricmile.feeds.issues.UnknownColumn;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;

/**
 * A table, its columns separated by commas, semicolons or tabs; most have a header row.
 *
 * @param document name of the document
 * @param header column names as printed; empty for a document without header row
 * @param rows below the header, empty rows left out
 * @param comments comment lines without their first character, where the format has them
 */
public record Table(String document, List<String> header, List<Row> rows, List<Row> comments) {

    /** One row: line of the document and cells without surrounding blanks. */
    public record Row(int line, List<String> cells) {

        /** The cell of a column; empty where the row is too short or the table lacks the column. */
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
        }
    }

    /** Reads a document to its end; what looks odd is added to the issues. */
    static Table of(Document document, boolean withComments, List<ImportIssue> issues) throws UnreadableFileException {
        String text = SheetText.of(document, issues);
        char separator = separator(text, withComments);
        if (separator != ',') {
            issues.add(new OtherSeparator(document.name(), separator == ';' ? "semicolons" : "tabs"));
        }
        Table table = withHeader(parse(document.name(), text, separator, withComments ? "#" : ""));
        reportRaggedRows(table, issues);
        reportUnclosedQuote(text, table, issues);
        return table;
    }

    /**
     * Reads a document of rows that differ in kind and have no header, separated by commas.
     *
     * @param comment the character that makes a line a comment
     */
    public static Table withoutHeader(Document document, char comment, List<ImportIssue> issues)
            throws UnreadableFileException {
        String text = SheetText.of(document, issues);
        Table table = parse(document.name(), text, ',', String.valueOf(comment));
        reportUnclosedQuote(text, table, issues);
        return table;
    }

    private static void reportUnclosedQuote(String text, Table table, List<ImportIssue> issues) {
        if (text.chars().filter(character -> character == '"').count() % 2 != 0 && !table.rows.isEmpty()) {
            issues.add(new UnclosedQuote(table.where(table.rows.get(table.rows.size() - 1))));
        }
    }

    private static char separator(String text, boolean withComments) {
        String header = text.lines()
                .filter(line -> !line.isBlank() && !(withComments && line.startsWith("#")))
                .findFirst()
                .orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String header, char separator) {
        return header.chars().filter(character -> character == separator).count();
    }

    /** Rows without header; lines that begin with the comment character, if there is one, are comments. */
    private static Table parse(String document, String text, char separator, String comment)
            throws UnreadableFileException {
        CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .commentCharacter(comment.isEmpty() ? '#' : comment.charAt(0))
                .commentStrategy(comment.isEmpty() ? CommentStrategy.NONE : CommentStrategy.READ)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(Limits.COLUMNS)
                                .maxFieldSize(Limits.CELL_CHARACTERS)
                                .maxRecordSize(Limits.COLUMNS * Limits.CELL_CHARACTERS)
                                .build(),
                        text);
        List<Row> rows = new ArrayList<>();
        List<Row> comments = new ArrayList<>();
        try {
            for (CsvRecord record : records) {
                Row row = new Row((int) record.getStartingLineNumber(), record.getFields());
                if (record.isComment()) {
                    add(row, comments, Limits.COMMENT_LINES, "lines that begin with #", document);
                } else if (!row.cells.stream().allMatch(String::isBlank)) {
                    add(row, rows, Limits.ROWS, "rows", document);
                }
            }
        } catch (CsvParseException e) {
            throw new UnreadableFileException(
                    ("%s is not a readable table: %s. A row may have %s columns and a cell %s characters;"
                                    + " maybe a quotation mark is not closed.")
                            .formatted(document, messageOf(e), Limits.COLUMNS, Limits.CELL_CHARACTERS));
        }
        return new Table(document, List.of(), rows, comments);
    }

    private static Table withHeader(Table headless) throws UnreadableFileException {
        List<Row> rows = headless.rows;
        if (rows.isEmpty()) {
            throw new UnreadableFileException(
                    headless.document + " is empty. Expected a header row with column names.");
        }
        List<String> header = rows.get(0).cells.stream().map(String::strip).toList();
        return new Table(headless.document, header, rows.subList(1, rows.size()), headless.comments);
    }

    private static void add(Row row, List<Row> rows, int most, String what, String document)
            throws UnreadableFileException {
        if (rows.size() == most) {
            throw new UnreadableFileException(
                    "%s has more than %s %s. Maybe split it.".formatted(document, most, what));
        }
        rows.add(row);
    }

    private static String messageOf(CsvParseException e) {
        Throwable told = e.getCause() instanceof CsvParseException cause ? cause : e;
        return Objects.requireNonNullElse(told.getMessage(), "it breaks the rules of CSV");
    }

    private static void reportRaggedRows(Table table, List<ImportIssue> issues) {
        int columns = table.header.size();
        for (Row row : table.rows) {
            if (row.cells.size() != columns) {
                issues.add(new RaggedRow(table.where(row), row.cells.size(), columns));
            }
        }
    }

    /** {@code splits.csv:17}. */
    public String where(Row row) {
        return document + ":" + row.line;
    }

    /** Column name to index, names in lower case with underscores for blanks; the first of two columns of one name. */
    Map<String, Integer> columns() {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(columnName(header.get(i)), i);
        }
        return columns;
    }

    static String columnName(String printed) {
        return printed.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    /** Reports columns that a format does not have, and those that stand there twice. */
    void reportColumns(Set<String> known, List<ImportIssue> issues) {
        Map<String, Integer> columns = columns();
        for (int i = 0; i < header.size(); i++) {
            String name = columnName(header.get(i));
            if (!Integer.valueOf(i).equals(columns.get(name))) {
                issues.add(new DuplicateColumn(document, header.get(i)));
            } else if (!known.contains(name)) {
                issues.add(new UnknownColumn(document, header.get(i)));
            }
        }
    }

    /** Refuses a table that lacks columns it cannot do without. */
    void requireColumns(List<String> required) throws UnreadableFileException {
        Map<String, Integer> columns = columns();
        List<String> missing =
                required.stream().filter(name -> !columns.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw new UnreadableFileException("%s has no column %s. Expected a header with %s, found %s."
                    .formatted(
                            document,
                            String.join(", ", missing),
                            String.join(", ", required),
                            String.join(", ", header)));
        }
    }
}
