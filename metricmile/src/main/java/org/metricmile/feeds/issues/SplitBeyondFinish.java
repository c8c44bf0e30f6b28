package org.metricmile.feeds.issues;

import org.metricmile.athletics.Distance;
import org.metricmile.race.ImportIssue;

/** A split beyond the end of the race. */
public record SplitBeyondFinish(String where, String athlete, Distance at, Distance distance) implements ImportIssue {

    @Override
    public String message() {
        return "%s has a split at %s in a race of %s. Maybe it belongs to another race."
                .formatted(athlete, at, distance);
    }
}
