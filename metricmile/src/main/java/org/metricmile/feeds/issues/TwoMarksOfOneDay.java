package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** Two rows of a list with different marks of one person on one day over one distance: two races, or an error. */
public record TwoMarksOfOneDay(String where, String person, String mark, String other, String first)
        implements ImportIssue {

    @Override
    public String message() {
        return "%s has %s here and %s at %s on the same day; both were kept. Maybe two races, or one of them is wrong."
                .formatted(person, mark, other, first);
    }
}
