package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** A runner with the name of one on the result list, and no time to compare. */
public record MatchedByName(String where, String printed, String athlete, String why) implements ImportIssue {

    @Override
    public String message() {
        return "%s is taken for %s by the name alone: %s.".formatted(printed, athlete, why);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
