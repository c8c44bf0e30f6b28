package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A mark that is not a time. */
public record UnreadableMark(String where, String athlete, String problem) implements ImportIssue {

    @Override
    public String message() {
        return "%s, so %s has no mark.".formatted(problem, athlete);
    }
}
