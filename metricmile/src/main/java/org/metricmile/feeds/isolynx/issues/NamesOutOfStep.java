package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** Names that change within the columns of one runner. */
public record NamesOutOfStep(String where, String runner, String other) implements ImportIssue {

    @Override
    public String message() {
        return "The columns of one runner are named %s and %s; the runner was left out. Maybe a column is missing."
                .formatted(runner, other);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
