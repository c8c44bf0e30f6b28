package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** Positions through which no oval can be laid. */
public record NoTrack(String where, String reason) implements ImportIssue {

    @Override
    public String message() {
        return "No track was found, and the file was left out: %s.".formatted(reason);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
