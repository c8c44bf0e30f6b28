package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** Rows whose time cannot be read. */
public record UnreadableTimes(String where, int rows, String example) implements ImportIssue {

    @Override
    public String message() {
        return "Rows whose time cannot be read were left out: %d, as \"%s\". Expected mm:ss.mmm."
                .formatted(rows, example);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
