package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A runner who did not finish and yet has a place or a mark. */
public record OutcomeWithPlace(String where, String athlete, String outcome, String seen) implements ImportIssue {

    @Override
    public String message() {
        return "%s is %s, but has %s, which was left out. Maybe one of the two is wrong."
                .formatted(athlete, outcome, seen);
    }
}
