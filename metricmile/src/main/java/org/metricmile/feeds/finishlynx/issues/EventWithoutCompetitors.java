package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A race that nobody is entered in. */
public record EventWithoutCompetitors(String where, String heat) implements ImportIssue {

    @Override
    public String message() {
        return "Nobody is entered in %s.".formatted(heat);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
