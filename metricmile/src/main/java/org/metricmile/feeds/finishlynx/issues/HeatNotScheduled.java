package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A race that the schedule lacks. */
public record HeatNotScheduled(String where, String heat) implements ImportIssue {

    @Override
    public String message() {
        return "The schedule does not have %s.".formatted(heat);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
