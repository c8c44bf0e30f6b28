package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A result file without results. */
public record ResultFileEmpty(String where, String raceId) implements ImportIssue {

    @Override
    public String message() {
        return "The result file of race %s has no rows. Maybe it was saved before the picture was read."
                .formatted(raceId);
    }
}
