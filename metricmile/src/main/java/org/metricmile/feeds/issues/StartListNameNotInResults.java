package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A name of the start list without a result. */
public record StartListNameNotInResults(String where, String printed, String raceId) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" is on the start list of race %s but not in its results. Maybe another spelling."
                .formatted(printed, raceId);
    }
}
