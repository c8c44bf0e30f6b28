package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A race that the schedule lists twice. */
public record ScheduledTwice(String where, String heat, String first) implements ImportIssue {

    @Override
    public String message() {
        return "The schedule has %s at %s already.".formatted(heat, first);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
