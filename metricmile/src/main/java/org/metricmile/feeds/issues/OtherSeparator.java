package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A table whose columns are not separated by commas. */
public record OtherSeparator(String where, String separator) implements ImportIssue {

    @Override
    public String message() {
        return "The columns are separated by %s, not by commas.".formatted(separator);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
