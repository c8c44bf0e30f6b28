package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A place that names the race only, {@code h} or {@code f2}. */
public record PlaceNotANumber(String where, String person, String place) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" as place of %s tells no number; the mark counts for no place.".formatted(place, person);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
