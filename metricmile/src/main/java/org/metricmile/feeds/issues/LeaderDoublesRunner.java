package org.metricmile.feeds.issues;

import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.race.ImportIssue;

/** A time of the unnamed leader that a named runner has too. */
public record LeaderDoublesRunner(String where, Distance at, ElapsedTime time, String athlete) implements ImportIssue {

    @Override
    public String message() {
        return "The leader's time at %s, %s, is also given as that of %s. Maybe the leader."
                .formatted(at, time, athlete);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
