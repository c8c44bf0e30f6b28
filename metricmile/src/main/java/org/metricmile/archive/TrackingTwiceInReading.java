package org.metricmile.archive;

import org.metricmile.race.ImportIssue;

/**
 * One reading has the tracking of one race twice; the first is stored.
 *
 * @param raceId own id of the race
 * @param first the document it stands in first
 * @param second the document it stands in again
 */
record TrackingTwiceInReading(String raceId, String first, String second) implements ImportIssue {

    @Override
    public String where() {
        return second;
    }

    @Override
    public String message() {
        return "The positions of race %s are already given in %s; this file is left out.".formatted(raceId, first);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
