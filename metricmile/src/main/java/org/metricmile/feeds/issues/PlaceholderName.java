package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A name that is a description. */
public record PlaceholderName(String where, String printed) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" is not a name: the source does not tell who it was.".formatted(printed);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
