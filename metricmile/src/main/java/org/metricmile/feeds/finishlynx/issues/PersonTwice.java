package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** Two people with one number. */
public record PersonTwice(String where, String id, String first) implements ImportIssue {

    @Override
    public String message() {
        return "The number %s is that of %s too: names are not looked up by it. Maybe one of the two numbers is wrong."
                .formatted(id, first);
    }
}
