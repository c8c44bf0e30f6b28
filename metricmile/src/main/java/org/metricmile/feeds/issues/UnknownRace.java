package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** Rows of a race that the list of races does not have. */
public record UnknownRace(String where, String raceId, int rows) implements ImportIssue {

    @Override
    public String message() {
        return "Race \"%s\" is not in races.csv; its %s here %s left out. Maybe the id is misspelled."
                .formatted(raceId, rows == 1 ? "row" : rows + " rows", rows == 1 ? "was" : "were");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
