package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A column that the format does not have. */
public record UnknownColumn(String where, String column) implements ImportIssue {

    @Override
    public String message() {
        return "Column \"%s\" is not part of the format and was left out. Maybe its name is misspelled."
                .formatted(column);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
