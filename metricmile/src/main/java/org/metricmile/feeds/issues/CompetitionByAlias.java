package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A competition that a source names otherwise than this project. */
public record CompetitionByAlias(String where, String printed, String name) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" is %s.".formatted(printed, name);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
