package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A race that lacks what every race must have. */
public record UnusableRace(String where, String raceId, String column, String text, String expected)
        implements ImportIssue {

    @Override
    public String message() {
        return "Race %s cannot be used: its %s is \"%s\", expected %s.".formatted(raceId, column, text, expected);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
