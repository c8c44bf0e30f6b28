package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A heat or semi-final whose number a source does not give. */
public record RoundNumberInferred(String where, String raceId, String round) implements ImportIssue {

    @Override
    public String message() {
        return "The number of %s in race %s was inferred from the order of listing.".formatted(round, raceId);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
