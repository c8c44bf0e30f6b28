package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A row that stands there twice. */
public record DuplicateRow(String where, String athlete, String first) implements ImportIssue {

    @Override
    public String message() {
        return "This row of %s is the same as %s and was left out.".formatted(athlete, first);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
