package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A name that the start list spells otherwise. */
public record NameSpelledOtherwise(String where, String printed, String entered) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" is \"%s\" on the start list.".formatted(printed, entered);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
