package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** Free text among the flags. */
public record FreeTextInFlags(String where, String athlete, String text) implements ImportIssue {

    @Override
    public String message() {
        return "The flags of %s hold the free text \"%s\", kept as a remark.".formatted(athlete, text);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
