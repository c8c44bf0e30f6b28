package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** Coordinates in which the runners go round clockwise. */
public record MirroredCoordinates(String where) implements ImportIssue {

    @Override
    public String message() {
        return "The runners go round clockwise as X and Y stand; Y was negated.";
    }
}
