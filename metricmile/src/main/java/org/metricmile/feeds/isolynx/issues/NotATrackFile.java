package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** A file in a folder of track files that is none. */
public record NotATrackFile(String where) implements ImportIssue {

    @Override
    public String message() {
        return "This is no track file and was not read.";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
