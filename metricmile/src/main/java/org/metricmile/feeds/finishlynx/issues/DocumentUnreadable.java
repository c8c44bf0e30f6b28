package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A file of a folder that cannot be read. */
public record DocumentUnreadable(String where, String why) implements ImportIssue {

    @Override
    public String message() {
        return "The file was left out, the others were read: %s".formatted(why);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
