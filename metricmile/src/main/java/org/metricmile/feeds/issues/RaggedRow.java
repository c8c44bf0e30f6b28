package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A row with more or fewer cells than the header has columns. */
public record RaggedRow(String where, int cells, int columns) implements ImportIssue {

    @Override
    public String message() {
        if (cells > columns) {
            return "The row has %s cells, the header %s columns. Maybe a comma inside a cell, as in 3:40,55: put the cell in quotation marks."
                    .formatted(cells, columns);
        }
        return "The row has %s cells, the header %s columns; the missing cells were read as empty."
                .formatted(cells, columns);
    }
}
