package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A quotation mark that is never closed. */
public record UnclosedQuote(String where) implements ImportIssue {

    @Override
    public String message() {
        return "A quotation mark is not closed: everything from here to the end was read as one row. Maybe delete the mark.";
    }
}
