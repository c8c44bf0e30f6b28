package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A second result of one athlete in one race. */
public record DuplicateResult(String where, String athlete, String first) implements ImportIssue {

    @Override
    public String message() {
        return "%s already has a result in this race at %s; this one was left out. Maybe two athletes share a name: tell them apart by a middle name or initial."
                .formatted(athlete, first);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
