package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A race without start list. */
public record IdentifiedByName(String where, String raceId) implements ImportIssue {

    @Override
    public String message() {
        return "Race %s has no start list: who is meant is told by name, and nation where given.".formatted(raceId);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
