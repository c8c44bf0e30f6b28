package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** Rows that end before the last runner. */
public record TruncatedRows(String where, int rows) implements ImportIssue {

    @Override
    public String message() {
        return "%d rows end before the last column; the runners beyond have no position there. Maybe the file was cut off."
                .formatted(rows);
    }
}
