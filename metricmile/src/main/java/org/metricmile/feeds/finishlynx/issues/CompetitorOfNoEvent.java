package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A competitor above the first event. */
public record CompetitorOfNoEvent(String where) implements ImportIssue {

    @Override
    public String message() {
        return "A competitor stands above the first event and was left out. Maybe the line of the event is missing, or begins with a blank or a comma.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
