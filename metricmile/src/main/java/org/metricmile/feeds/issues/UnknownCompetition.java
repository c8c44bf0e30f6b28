package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A competition that the table of competitions does not list. */
public record UnknownCompetition(String where, String competition, String id) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" is not a listed competition; it got the id %s, made from its name.".formatted(competition, id);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
