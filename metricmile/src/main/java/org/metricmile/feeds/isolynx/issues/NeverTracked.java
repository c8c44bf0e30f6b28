package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** Runners who have columns and no positions. */
public record NeverTracked(String where, String runners) implements ImportIssue {

    @Override
    public String message() {
        return "There are no positions of %s.".formatted(runners);
    }
}
