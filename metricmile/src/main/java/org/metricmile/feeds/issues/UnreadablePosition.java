package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A position at a mark that is not a number. */
public record UnreadablePosition(String where, String athlete, String text) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" as position of %s is not a number; the position was left out.".formatted(text, athlete);
    }
}
