package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A competition whose name has another year than its date. */
public record HeldInAnotherYear(String where, String competition, int year) implements ImportIssue {

    @Override
    public String message() {
        return "%s was held in %s.".formatted(competition, year);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
