package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A race without a date. */
public record UndatedRace(String where, String raceId, String standIn) implements ImportIssue {

    @Override
    public String message() {
        if (standIn.isEmpty()) {
            return "Race %s has no date, and the dates of its competition are not known.".formatted(raceId);
        }
        return "Race %s has no date; the days of its competition stand in, %s.".formatted(raceId, standIn);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
