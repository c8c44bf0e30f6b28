package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** Text among lap times that is no time. */
public record LapTimesUnreadable(String where, String athlete, String rest) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" among the lap times of %s is not a time and was left out.".formatted(rest, athlete);
    }
}
