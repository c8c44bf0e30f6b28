package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A runner who finished without a time. */
public record ResultWithoutMark(String where, String athlete) implements ImportIssue {

    @Override
    public String message() {
        return "%s finished, but has no mark. Maybe it is missing, or DNF, DNS or DQ.".formatted(athlete);
    }
}
