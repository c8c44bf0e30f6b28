package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A scheduled race of which there is nothing else. */
public record ScheduledWithoutFiles(String where, String heat) implements ImportIssue {

    @Override
    public String message() {
        return "The schedule has %s, but there is neither a start list nor a result of it.".formatted(heat);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
