package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A file in another encoding than UTF-8. */
public record NotUtf8(String where) implements ImportIssue {

    @Override
    public String message() {
        return "The file is not UTF-8 and was read as Windows-1252. Maybe save it as UTF-8, and check names with accents.";
    }
}
