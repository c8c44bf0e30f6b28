package org.metricmile.feeds.issues;

import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Mark;
import org.metricmile.race.ImportIssue;

/** A last split later than the finishing time. */
public record SplitAfterFinish(String where, String athlete, Distance at, ElapsedTime time, Mark mark)
        implements ImportIssue {

    @Override
    public String message() {
        return "%s passes %s in %s but finishes in %s. Maybe a digit is wrong.".formatted(athlete, at, time, mark);
    }
}
