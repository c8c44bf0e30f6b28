package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** Cells that should hold metres and do not. */
public record UnreadablePositions(String where, int cells, String example) implements ImportIssue {

    @Override
    public String message() {
        return "%d cells of X, Y or PathDist are no metres on a track, as \"%s\"; they were left out.".formatted(cells, example);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
