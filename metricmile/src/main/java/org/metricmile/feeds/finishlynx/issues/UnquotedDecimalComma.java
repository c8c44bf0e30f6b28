package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/**
 * A row whose time has a comma as decimal sign, where a comma also separates the fields.
 *
 * @param seen the time with the field behind it, {@code 3:40,12}
 */
public record UnquotedDecimalComma(String where, String printed, String seen) implements ImportIssue {

    @Override
    public String message() {
        return "The time of \"%s\" stands there as %s, and a comma begins a new field; the row was left out. Maybe let the program write points as decimal sign."
                .formatted(printed, seen);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
