package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A header that contradicts the name of its event. */
public record HeaderAgainstName(String where, String what, String header, String name) implements ImportIssue {

    @Override
    public String message() {
        return "The header has %s as %s, but the event is named \"%s\"; the name was taken. Maybe one of the two is wrong."
                .formatted(header, what, name);
    }
}
