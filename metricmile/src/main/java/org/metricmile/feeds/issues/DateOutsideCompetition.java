package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A race dated outside the days of its competition. */
public record DateOutsideCompetition(String where, String raceId, String date, String competition, String dates)
        implements ImportIssue {

    @Override
    public String message() {
        return "Race %s is dated %s, but %s was held %s. Maybe a digit is wrong."
                .formatted(raceId, date, competition, dates);
    }
}
