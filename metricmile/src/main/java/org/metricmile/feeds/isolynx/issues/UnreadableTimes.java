package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** Rows whose time cannot be read. */
public record UnreadableTimes(String where, int rows, String example) implements ImportIssue {

    @Override
    public String message() {
        return "%d rows have no time that can be read, as \"%s\"; they were left out. Expected mm:ss.mmm.".formatted(rows, example);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
