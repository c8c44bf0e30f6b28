package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A result file that is there twice. */
public record SameResultFileTwice(String where, String heat, String other) implements ImportIssue {

    @Override
    public String message() {
        return "%s is a copy of this result of %s.".formatted(other, heat);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
