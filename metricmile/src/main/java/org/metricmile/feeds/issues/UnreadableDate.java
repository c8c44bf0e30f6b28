package org.metricmile.feeds.issues;

import java.util.regex.Pattern;
import org.metricmile.race.ImportIssue;

/** A date that is not one, or one that is in no year of the sport. */
public record UnreadableDate(String where, String text) implements ImportIssue {

    private static final Pattern DATE = Pattern.compile("[+-]?\\d{4,10}-\\d\\d-\\d\\d");

    @Override
    public String message() {
        String years = DATE.matcher(text).lookingAt() ? ", from 1800 to 2199" : "";
        return "\"%s\" is not a date; expected year-month-day as in 2024-08-06%s.".formatted(text, years);
    }
}
