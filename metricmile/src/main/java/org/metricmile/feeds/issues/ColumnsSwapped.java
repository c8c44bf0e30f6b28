package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** Two columns of a sheet that look exchanged. */
public record ColumnsSwapped(String where, String first, String second, int rows, int runners) implements ImportIssue {

    @Override
    public String message() {
        return "In %s of %s rows the time in column %s is later than in column %s: maybe the columns %s and %s are swapped. They were left as they are."
                .formatted(rows, runners, first, second, first, second);
    }
}
