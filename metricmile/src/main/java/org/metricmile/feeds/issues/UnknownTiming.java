package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A way of timing that is none of the known ones. */
public record UnknownTiming(String where, String athlete, String text) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" as timing of %s is none of official, hand, tracking and reported; taken as reported."
                .formatted(text, athlete);
    }
}
