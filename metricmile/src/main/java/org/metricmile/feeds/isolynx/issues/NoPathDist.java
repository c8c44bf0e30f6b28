package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** A file without the distance along the measured line. */
public record NoPathDist(String where) implements ImportIssue {

    @Override
    public String message() {
        return "There is no column PathDist; the distances computed from X and Y were not compared with it.";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
