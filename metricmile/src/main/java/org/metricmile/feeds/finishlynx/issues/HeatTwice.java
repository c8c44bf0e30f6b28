package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A race with two start lists. */
public record HeatTwice(String where, String heat, String first) implements ImportIssue {

    @Override
    public String message() {
        return "The start list of %s was given at %s already; this one was left out. Maybe a file is older."
                .formatted(heat, first);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
