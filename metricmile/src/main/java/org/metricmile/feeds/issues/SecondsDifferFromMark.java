package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** The same time written twice, differently. */
public record SecondsDifferFromMark(String where, String athlete, String mark, String seconds) implements ImportIssue {

    @Override
    public String message() {
        return "%s has the mark %s, but %s seconds; the mark was used. Maybe a digit is wrong."
                .formatted(athlete, mark, seconds);
    }
}
