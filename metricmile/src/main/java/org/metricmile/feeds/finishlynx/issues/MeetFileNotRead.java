package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A meet that was named with the command. */
public record MeetFileNotRead(String where) implements ImportIssue {

    @Override
    public String message() {
        return "The meet was named with the command, so this file was not read.";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
