package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** A file that shows no race on record. */
public record NoKnownRace(String where, String title, String nearest) implements ImportIssue {

    @Override
    public String message() {
        return "The file shows no race on record and was left out. Its name says %s. %s Maybe import the results first."
                .formatted(title, nearest);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
