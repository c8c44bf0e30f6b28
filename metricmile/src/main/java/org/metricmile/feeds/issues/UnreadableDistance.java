package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A mark along the race that is not a number of metres. */
public record UnreadableDistance(String where, String athlete, String text) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" is not a distance in metres; it was left out for %s.".formatted(text, athlete);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
