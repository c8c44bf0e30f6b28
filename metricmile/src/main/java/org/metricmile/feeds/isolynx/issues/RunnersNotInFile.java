package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** Runners on the result list whom the file does not track. */
public record RunnersNotInFile(String where, String runners) implements ImportIssue {

    @Override
    public String message() {
        return "The file does not track %s.".formatted(runners);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
