package org.metricmile.feeds;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Rows as CSV text: commas, line feeds, quotation marks where needed. */
final class CsvText {

    private final StringWriter text = new StringWriter();
    private final CsvWriter writer =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);

    void row(List<String> cells) {
        writer.writeRecord(cells);
    }

    /** A heading line of a split sheet, {@code # key: value}; line breaks in the value become blanks. */
    void heading(String key, String value) {
        writer.writeComment(" " + key + ": " + value.replace('\n', ' ').replace('\r', ' '));
    }

    @Override
    public String toString() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
