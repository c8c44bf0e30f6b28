package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** Runners whose track has holes. */
public record DroppedOut(String where, String runners) implements ImportIssue {

    @Override
    public String message() {
        return "Tracks have holes: %s. Nothing is made up there.".formatted(runners);
    }
}
