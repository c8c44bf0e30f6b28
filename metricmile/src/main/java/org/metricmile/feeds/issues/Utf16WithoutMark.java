package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A file in UTF-16 that does not say so with a byte order mark. */
public record Utf16WithoutMark(String where) implements ImportIssue {

    @Override
    public String message() {
        return "The file has no byte order mark and was read as UTF-16, because every other byte is zero.";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
