package org.metricmile.feeds.issues;

import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.race.ImportIssue;

/** Two different times of one runner at one mark. */
public record TwoTimesAtOneMark(String where, String athlete, Distance at, ElapsedTime first, ElapsedTime second)
        implements ImportIssue {

    @Override
    public String message() {
        return "%s has two times at %s, %s and %s. Maybe two sources differ; both were kept."
                .formatted(athlete, at, first, second);
    }
}
