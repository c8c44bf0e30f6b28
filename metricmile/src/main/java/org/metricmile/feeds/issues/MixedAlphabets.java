package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A name in letters of two alphabets that look alike. */
public record MixedAlphabets(String where, String printed) implements ImportIssue {

    @Override
    public String message() {
        return "The name \"%s\" mixes Latin with Cyrillic or Greek letters. Maybe a letter only looks right; searching will not find it."
                .formatted(printed);
    }
}
