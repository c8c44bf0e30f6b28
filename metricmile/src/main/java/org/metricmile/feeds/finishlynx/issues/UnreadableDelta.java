package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A gap that is not a time. */
public record UnreadableDelta(String where, String athlete, String text) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" as gap of %s to the row above is not a time; it was left out.".formatted(text, athlete);
    }
}
