package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** Rows that end before the last runner. */
public record TruncatedRows(String where, int rows) implements ImportIssue {

    @Override
    public String message() {
        return "Rows that end before the last column: %d. The runners beyond have no position there. Maybe the file was cut off."
                .formatted(rows);
    }
}
