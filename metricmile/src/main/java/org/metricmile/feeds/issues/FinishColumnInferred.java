package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A sheet whose last mark is the finish. */
public record FinishColumnInferred(String where, String column) implements ImportIssue {

    @Override
    public String message() {
        return "There is no column for the finish; column %s is taken as the finish.".formatted(column);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
