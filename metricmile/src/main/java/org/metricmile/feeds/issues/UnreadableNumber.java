package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A cell that should be a whole number and is not. */
public record UnreadableNumber(String where, String athlete, String column, String text) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" as %s of %s is not a whole number; it was left out.".formatted(text, column, athlete);
    }
}
