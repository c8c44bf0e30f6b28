package org.metricmile.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rows and columns as a command prints them.
 *
 * @param columns headings
 * @param rows one cell for each column
 * @param rightAligned indices of the columns that hold numbers
 */
record Table(List<String> columns, List<List<String>> rows, Set<Integer> rightAligned) {

    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-zA-Z])(?=[A-Z])");

    Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        rightAligned = Set.copyOf(rightAligned);
    }

    /** With the names of fields as headings in words: {@code medals in a row} of {@code medalsInARow}. */
    Table inWords() {
        return new Table(
                columns.stream()
                        .map(column -> CAPITAL.matcher(column).replaceAll(" ").toLowerCase(Locale.ROOT))
                        .toList(),
                rows,
                rightAligned);
    }

    /** Columns aligned by spaces, for a terminal. */
    String asText() {
        int[] widths = new int[columns.size()];
        for (List<String> row : withHeading()) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : withHeading()) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String padding = " ".repeat(widths[i] - width(row.get(i)));
                line.append(i == 0 ? "" : "  ")
                        .append(rightAligned.contains(i) ? padding + row.get(i) : row.get(i) + padding);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** RFC 4180. */
    String asCsv() {
        StringWriter csv = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(csv)) {
            withHeading().forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    String asMarkdown() {
        StringBuilder markdown = new StringBuilder();
        appendMarkdown(markdown, columns);
        List<String> rule = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            rule.add(rightAligned.contains(i) ? "---:" : "---");
        }
        appendMarkdown(markdown, rule);
        rows.forEach(row -> appendMarkdown(markdown, row));
        return markdown.toString();
    }

    private static void appendMarkdown(StringBuilder markdown, List<String> row) {
        markdown.append('|');
        row.forEach(
                cell -> markdown.append(' ').append(cell.replace("|", "\\|")).append(" |"));
        markdown.append('\n');
    }

    private List<List<String>> withHeading() {
        List<List<String>> all = new ArrayList<>();
        all.add(columns);
        all.addAll(rows);
        return all;
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
