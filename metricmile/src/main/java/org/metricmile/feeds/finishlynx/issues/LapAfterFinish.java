package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.athletics.Mark;
import org.metricmile.race.ImportIssue;

/** A lap time later than the finishing time. */
public record LapAfterFinish(String where, String athlete, String time, Mark mark) implements ImportIssue {

    @Override
    public String message() {
        return "%s has the lap time %s, but finishes in %s; the lap times were left out. Maybe a digit is wrong."
                .formatted(athlete, time, mark);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
