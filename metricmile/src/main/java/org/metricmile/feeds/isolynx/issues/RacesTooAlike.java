package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** A file that fits several races on record. */
public record RacesTooAlike(String where, String raceId, int agree, String otherId, int otherAgree)
        implements ImportIssue {

    @Override
    public String message() {
        return "The file fits %s (%d runners agree in name and time) and %s (%d runners); it was left out. Maybe one race is on record twice."
                .formatted(raceId, agree, otherId, otherAgree);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
