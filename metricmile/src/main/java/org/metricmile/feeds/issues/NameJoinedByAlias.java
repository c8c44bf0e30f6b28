package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A name that means an athlete whom this project spells otherwise. */
public record NameJoinedByAlias(String where, String printed, String athlete) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" is %s.".formatted(printed, athlete);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
