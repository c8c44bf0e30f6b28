package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A race id that is given twice. */
public record DuplicateRace(String where, String raceId, String first) implements ImportIssue {

    @Override
    public String message() {
        return "Race %s was already given at %s; this row was left out. Maybe it is another heat and needs an id of its own."
                .formatted(raceId, first);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
