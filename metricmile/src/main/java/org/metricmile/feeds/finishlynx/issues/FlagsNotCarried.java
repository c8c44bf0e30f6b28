package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** Remarks beside a result that has changed. */
public record FlagsNotCarried(String where, String athlete, String flags, String older) implements ImportIssue {

    @Override
    public String message() {
        return "The result of %s has changed, so its remarks %s (%s) were not carried over. Maybe enter them anew."
                .formatted(athlete, flags, older);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
