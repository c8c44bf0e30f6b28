package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A time at a mark that is not a time. */
public record UnreadableTime(String where, String athlete, String problem) implements ImportIssue {

    @Override
    public String message() {
        return "%s, so %s has no time here.".formatted(problem, athlete);
    }
}
