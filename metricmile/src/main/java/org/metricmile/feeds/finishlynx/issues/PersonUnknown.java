package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A competitor given by a number that nobody has. */
public record PersonUnknown(String where, String id) implements ImportIssue {

    @Override
    public String message() {
        return "Nobody in the list of people has the number %s, and the line has no name; it was left out. Maybe lynx.ppl is missing, or older."
                .formatted(id);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
