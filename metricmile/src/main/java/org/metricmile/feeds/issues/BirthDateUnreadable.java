package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A birth date that is neither a day nor a year, or not before the mark. */
public record BirthDateUnreadable(String where, String person, String text) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" as birth date of %s is neither a day nor a year before the mark; it was left out."
                .formatted(text, person);
    }
}
