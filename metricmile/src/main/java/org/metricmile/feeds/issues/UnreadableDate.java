package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A date that is not one. */
public record UnreadableDate(String where, String text) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" is not a date; expected year-month-day as in 2024-08-06.".formatted(text);
    }
}
