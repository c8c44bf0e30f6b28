package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A race of 1500 m or the mile with fewer than nine results. */
public record FewResults(String where, String raceId, int results) implements ImportIssue {

    @Override
    public String message() {
        return "Race %s holds %s, fewer than nine. Maybe only the medallists and those a report names."
                .formatted(raceId, results == 1 ? "1 result" : results + " results");
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
