package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A row without an athlete. */
public record RowWithoutName(String where, String raceId) implements ImportIssue {

    @Override
    public String message() {
        return "A row of race %s names no athlete and was left out."
                .formatted(raceId);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
