package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** Lap times that do not grow. */
public record LapsOutOfOrder(String where, String athlete) implements ImportIssue {

    @Override
    public String message() {
        return "The lap times of %s do not grow from pass to pass, so they are no times since the gun; they were left out. Maybe they are laps only."
                .formatted(athlete);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
