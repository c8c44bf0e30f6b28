package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A row without an athlete. */
public record RowWithoutName(String where) implements ImportIssue {

    @Override
    public String message() {
        return "The row names no athlete and was left out.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
