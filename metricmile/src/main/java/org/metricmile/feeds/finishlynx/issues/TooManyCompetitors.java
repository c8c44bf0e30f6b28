package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A race with more competitors than can be. */
public record TooManyCompetitors(String where, int found, int most) implements ImportIssue {

    @Override
    public String message() {
        return "The race has %d lines of competitors, more than the %d that are read; it was left out. Maybe the line of another event is missing."
                .formatted(found, most);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
