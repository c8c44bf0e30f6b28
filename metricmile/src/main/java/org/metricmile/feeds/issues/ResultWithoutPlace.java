package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A runner who finished without a place. */
public record ResultWithoutPlace(String where, String athlete) implements ImportIssue {

    @Override
    public String message() {
        return "%s finished, but has no place.".formatted(athlete);
    }
}
