package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** Splits of a mile at quarters of the mile, where other miles have them at whole hundreds of metres. */
public record QuarterMileMarks(String where, String raceId) implements ImportIssue {

    @Override
    public String message() {
        return "Race %s has splits at quarters of the mile (402.336 m), where others have them at 400 m. Compare them with care."
                .formatted(raceId);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
