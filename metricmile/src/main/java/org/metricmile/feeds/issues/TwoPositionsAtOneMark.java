package org.metricmile.feeds.issues;

import org.metricmile.athletics.Distance;
import org.metricmile.race.ImportIssue;

/** Two different positions of one runner at one mark. */
public record TwoPositionsAtOneMark(String where, String athlete, Distance at, int first, int second)
        implements ImportIssue {

    @Override
    public String message() {
        return "%s has two positions at %s, %s and %s. Maybe two sources differ; both were kept."
                .formatted(athlete, at, first, second);
    }
}
