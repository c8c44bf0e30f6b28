package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** Runners that have more or fewer columns than usual. */
public record OtherColumns(String where, int columns) implements ImportIssue {

    @Override
    public String message() {
        return "A runner has %d columns here, not the usual 7; they were told by their headings.".formatted(columns);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
