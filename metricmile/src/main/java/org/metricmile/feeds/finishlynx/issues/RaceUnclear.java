package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A race that lacks what every race must have. */
public record RaceUnclear(String where, String event, String unclear, String line) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" does not tell %s; it was left out. Maybe say so in the name of the event, or with a line \"%s\" in meet.txt."
                .formatted(event, unclear, line);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
