package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A precision that is none of the known ones. */
public record UnreadablePrecision(String where, String athlete, String text) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" as precision of %s is none of 0.001, 0.01, 0.1 and 1; the digits written were counted instead."
                .formatted(text, athlete);
    }
}
