package org.metricmile.feeds.issues;

import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.race.ImportIssue;

/** A runner reaches a later mark at an earlier time. */
public record SplitsOutOfOrder(
        String where, String athlete, Distance later, ElapsedTime laterTime, Distance earlier, ElapsedTime earlierTime)
        implements ImportIssue {

    @Override
    public String message() {
        return "%s passes %s in %s but %s in %s. Maybe the two are swapped."
                .formatted(athlete, later, laterTime, earlier, earlierTime);
    }
}
