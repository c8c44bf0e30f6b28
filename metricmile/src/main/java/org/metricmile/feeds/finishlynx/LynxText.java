package org.metricmile.feeds.finishlynx;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Lines as FinishLynx reads them: commas, quotation marks where needed, comments behind a semicolon, CRLF. */
final class LynxText {

    private final StringWriter text = new StringWriter();
    private final CsvWriter writer = CsvWriter.builder()
            .commentCharacter(';')
            .lineDelimiter(LineDelimiter.CRLF)
            .build(text);

    void row(List<String> cells) {
        writer.writeRecord(cells);
    }

    /** A row without the empty cells at its end, but with so many cells at least. */
    void shortRow(List<String> cells, int fewest) {
        int length = cells.size();
        while (length > fewest && cells.get(length - 1).isEmpty()) {
            length--;
        }
        row(cells.subList(0, length));
    }

    /** A comment line; line breaks in it become blanks. */
    void comment(String comment) {
        writer.writeComment(" " + comment.replace('\n', ' ').replace('\r', ' '));
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
