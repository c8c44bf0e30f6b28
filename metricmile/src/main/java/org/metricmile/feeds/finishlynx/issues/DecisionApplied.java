package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A row about which somebody has decided. */
public record DecisionApplied(String where, String printed, String athlete) implements ImportIssue {

    @Override
    public String message() {
        return athlete.isEmpty()
                ? "\"%s\" was left out, as was decided.".formatted(printed)
                : "\"%s\" is %s, as was decided.".formatted(printed, athlete);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
