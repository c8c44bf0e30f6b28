package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** An athlete who was withdrawn before the race. */
public record Scratched(String where, String athlete) implements ImportIssue {

    @Override
    public String message() {
        return "%s was scratched, which is kept as DNS.".formatted(athlete);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
