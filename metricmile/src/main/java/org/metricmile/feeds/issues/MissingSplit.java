package org.metricmile.feeds.issues;

import org.metricmile.athletics.Distance;
import org.metricmile.race.ImportIssue;

/** A runner without a time at a mark where others have one. */
public record MissingSplit(String where, String athlete, Distance at) implements ImportIssue {

    @Override
    public String message() {
        return "%s has no time at %s.".formatted(athlete, at);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
