package org.metricmile.feeds.finishlynx;

import java.util.List;

/**
 * The result of one race, {@code 012-1-01.lif}.
 *
 * @param comments lines that FinishLynx passes over; this project tells there what race it is, {@code race: Town Games}
 * @param header which race
 * @param rows in the order of the file
 */
public record LifFile(List<String> comments, LynxHeader header, List<LynxRow> rows) {

    public LifFile {
        comments = List.copyOf(comments);
        rows = List.copyOf(rows);
    }

    /** The file as text; it reads back as the same result. Every line has all its fields. */
    public String text() {
        LynxText text = new LynxText();
        comments.forEach(text::comment);
        text.row(header.cells());
        rows.forEach(row -> text.row(row.cells()));
        return text.toString();
    }
}
