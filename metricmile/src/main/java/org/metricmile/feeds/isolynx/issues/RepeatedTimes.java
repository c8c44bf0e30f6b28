package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** Rows that have the time of an earlier row. */
public record RepeatedTimes(String where, int rows) implements ImportIssue {

    @Override
    public String message() {
        return "Rows that repeat the time of the row before were left out: %d.".formatted(rows);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
