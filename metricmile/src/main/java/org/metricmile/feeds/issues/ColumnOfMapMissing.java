package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A column that the column map names and the list does not have. */
public record ColumnOfMapMissing(String where, String column) implements ImportIssue {

    @Override
    public String message() {
        return "There is no column %s.".formatted(column);
    }
}
