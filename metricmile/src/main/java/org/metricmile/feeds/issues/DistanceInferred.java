package org.metricmile.feeds.issues;

import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.race.ImportIssue;

/** A race distance that the sheet does not state. */
public record DistanceInferred(String where, Distance distance, String why) implements ImportIssue {

    @Override
    public String message() {
        return "The race is taken as %s, %s. State it with a first line \"# distance: %s\"."
                .formatted(distance.metres() + " m", why, distance.equals(Event.MILE) ? "mile" : distance.metres());
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
