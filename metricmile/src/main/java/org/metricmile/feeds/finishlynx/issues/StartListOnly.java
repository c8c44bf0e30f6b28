package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A race whose result is not known yet. */
public record StartListOnly(String where, String raceId) implements ImportIssue {

    @Override
    public String message() {
        return "Race %s has a start list and no results yet.".formatted(raceId);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
