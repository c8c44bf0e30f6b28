package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** An athlete of the start list without a result. */
public record EntryWithoutResult(String where, String athlete, String raceId) implements ImportIssue {

    @Override
    public String message() {
        return "%s is on the start list of race %s, but the result file has no row that fits."
                .formatted(athlete, raceId);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
