package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** A runner about whom a person decided. */
public record DecidedByPerson(String where, String printed, String decision) implements ImportIssue {

    @Override
    public String message() {
        return "%s %s, as was decided.".formatted(printed, decision);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
