package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A split of a runner without a result in that race. */
public record SplitWithoutResult(String where, String athlete, String raceId) implements ImportIssue {

    @Override
    public String message() {
        return "%s has a split but no result in race %s. Maybe a pacemaker, a runner who dropped out, or another spelling of a name."
                .formatted(athlete, raceId);
    }
}
