package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A sheet whose race distance cannot be told. */
public record DistanceNotStated(String where, String seen) implements ImportIssue {

    @Override
    public String message() {
        return "The sheet does not tell how long the race is: %s. State it with a first line \"# distance: 1500\"."
                .formatted(seen);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
