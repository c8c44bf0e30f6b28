package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** Lap times whose distances cannot be told. */
public record LapDistancesUnknown(String where, String raceId, String why) implements ImportIssue {

    @Override
    public String message() {
        return "The lap times of race %s were left out, because nothing tells where they were taken: %s. Maybe enter them in a split sheet."
                .formatted(raceId, why);
    }
}
