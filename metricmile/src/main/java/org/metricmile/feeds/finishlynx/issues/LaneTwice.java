package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** Two athletes in one lane. */
public record LaneTwice(String where, String athlete, String lane, String other) implements ImportIssue {

    @Override
    public String message() {
        return "%s is in lane %s, as is %s. Maybe one of the two is wrong.".formatted(athlete, lane, other);
    }
}
