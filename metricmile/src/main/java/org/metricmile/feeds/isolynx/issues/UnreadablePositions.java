package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** Cells that should hold metres and do not. */
public record UnreadablePositions(String where, int cells, String example) implements ImportIssue {

    @Override
    public String message() {
        return "Cells of X, Y or PathDist that are no metres were left out: %d, as \"%s\".".formatted(cells, example);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
