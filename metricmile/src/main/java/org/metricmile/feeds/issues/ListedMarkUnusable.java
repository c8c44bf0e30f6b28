package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A row of a list that lacks what a mark cannot do without. */
public record ListedMarkUnusable(String where, String person, String problem) implements ImportIssue {

    @Override
    public String message() {
        return "The row of %s was left out: %s.".formatted(person, problem);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
