package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A position at a mark beyond the number of results. */
public record PositionBeyondResults(String where, String raceId, int position, int results) implements ImportIssue {

    @Override
    public String message() {
        return "Race %s has position %s at a mark but %s, so its list is not the whole field."
                .formatted(raceId, position, results == 1 ? "1 result" : results + " results");
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
