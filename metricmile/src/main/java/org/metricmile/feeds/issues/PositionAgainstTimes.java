package org.metricmile.feeds.issues;

import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.race.ImportIssue;

/** Positions at a mark that contradict the times. */
public record PositionAgainstTimes(
        String where,
        Distance at,
        String first,
        int firstPosition,
        ElapsedTime firstTime,
        String second,
        int secondPosition,
        ElapsedTime secondTime)
        implements ImportIssue {

    @Override
    public String message() {
        return "At %s %s has position %s with %s, but %s position %s with %s. Maybe a position or a time is wrong."
                .formatted(at, first, firstPosition, firstTime, second, secondPosition, secondTime);
    }
}
