package org.metricmile.archive;

import org.metricmile.race.ImportIssue;

/**
 * Results that were decided about by hand are replaced by those of a file that does not know the decision.
 *
 * @param where the race in the file
 * @param raceId own id of the race
 * @param decision name of the document of the decision
 * @param version the version in force until now, which holds it
 */
record DecisionReplaced(String where, String raceId, String decision, int version) implements ImportIssue {

    @Override
    public String message() {
        return "Version %d of %s rests on the decision %s, which this file does not know; its results replace it. Maybe enter the decision again."
                .formatted(version, raceId, decision);
    }
}
