package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A place that is not a number. */
public record UnreadablePlace(String where, String athlete, String text) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" as place of %s is not a number; the place was left out.".formatted(text, athlete);
    }
}
