package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A runner with fewer lap times than others. */
public record LapMissing(String where, String athlete, int found, int expected) implements ImportIssue {

    @Override
    public String message() {
        return "%s has %d of the %d lap times that others have, so it is not known where they were taken; they were left out."
                .formatted(athlete, found, expected);
    }
}
