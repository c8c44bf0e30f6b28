package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A reported moment of somebody who is not in the race. */
public record MomentOfNobody(String where, String printed, String raceId) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" is told to have done something in race %s, but has no result there. Maybe a pacemaker, or another spelling."
                .formatted(printed, raceId);
    }
}
