package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A name that the list of people gives otherwise. */
public record NameAgainstPeople(String where, String name, String id, String other) implements ImportIssue {

    @Override
    public String message() {
        return "%s has the number %s, but the list of people has %s there; the name here was taken. Maybe the number is wrong."
                .formatted(name, id, other);
    }
}
