package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** A runner without columns for X and Y. */
public record NoPositionColumns(String where, String runner) implements ImportIssue {

    @Override
    public String message() {
        return "%s has no columns X and Y and was left out.".formatted(runner);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
