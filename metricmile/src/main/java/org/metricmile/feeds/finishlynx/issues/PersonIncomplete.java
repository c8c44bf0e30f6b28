package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A line of the list of people that lacks number or name. */
public record PersonIncomplete(String where, String missing) implements ImportIssue {

    @Override
    public String message() {
        return "The line has no %s, so nobody is known by it. Maybe a comma is missing.".formatted(missing);
    }
}
