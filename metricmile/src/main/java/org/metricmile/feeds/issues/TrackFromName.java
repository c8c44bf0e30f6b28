package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A race taken as run on a short track because of its competition's name. */
public record TrackFromName(String where, String raceId, String competition) implements ImportIssue {

    @Override
    public String message() {
        return "Race %s is taken as run on a short track, because its competition is called \"%s\"."
                .formatted(raceId, competition);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
