package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** A file in a folder of track files that cannot be read. */
public record UnreadableTrackFile(String where, String why) implements ImportIssue {

    @Override
    public String message() {
        return "The file was left out. %s".formatted(why);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
