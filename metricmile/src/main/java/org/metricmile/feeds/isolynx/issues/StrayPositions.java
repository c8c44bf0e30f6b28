package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** Positions where a runner cannot have been. */
public record StrayPositions(String where, String runners) implements ImportIssue {

    @Override
    public String message() {
        return "Positions that cannot be reached from the others, or lie off the track, were left out: %s."
                .formatted(runners);
    }
}
