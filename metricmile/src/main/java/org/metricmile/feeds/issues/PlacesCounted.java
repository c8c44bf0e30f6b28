package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** Places that were counted from the times. */
public record PlacesCounted(String where, String raceId) implements ImportIssue {

    @Override
    public String message() {
        return "The sheet of race %s has no places; they were counted from the finishing times, equal times sharing a place."
                .formatted(raceId);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
