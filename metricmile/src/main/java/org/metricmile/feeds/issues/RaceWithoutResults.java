package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A race that no row of results belongs to. */
public record RaceWithoutResults(String where, String raceId) implements ImportIssue {

    @Override
    public String message() {
        return "Race %s has no results. Maybe its id is spelled otherwise in results.csv.".formatted(raceId);
    }
}
