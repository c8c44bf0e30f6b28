package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A heading line whose value cannot be read. */
public record UnreadableHeading(String where, String key, String text, String expected) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" as %s cannot be read; expected %s.".formatted(text, key, expected);
    }
}
