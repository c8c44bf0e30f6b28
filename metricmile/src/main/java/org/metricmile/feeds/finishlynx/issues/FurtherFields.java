package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A line with more fields than a format has. */
public record FurtherFields(String where, String text, int known) implements ImportIssue {

    @Override
    public String message() {
        return "The line has more than %d fields; what stands behind them (\"%s\" here) is not used."
                .formatted(known, text);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
