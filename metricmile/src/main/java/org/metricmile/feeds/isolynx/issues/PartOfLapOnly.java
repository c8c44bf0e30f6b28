package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** A track that was fitted to part of a lap. */
public record PartOfLapOnly(String where, int sectors) implements ImportIssue {

    @Override
    public String message() {
        return "Positions cover %d of 80 parts of the lap, too few to fit the straights: the standard track was taken."
                .formatted(sectors);
    }
}
