package org.metricmile.archive;

import org.metricmile.athletics.Source;
import org.metricmile.race.ImportIssue;

/**
 * One reading tells of one race twice; the first telling is stored.
 *
 * @param raceId id of the race
 * @param first where it stands first
 * @param second where it stands again
 */
record RaceTwiceInReading(String raceId, Source first, Source second) implements ImportIssue {

    @Override
    public String where() {
        return second.place();
    }

    @Override
    public String message() {
        return "The race %s is already given at %s; this one is left out. Maybe one of them has a wrong id."
                .formatted(raceId, first.place());
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
