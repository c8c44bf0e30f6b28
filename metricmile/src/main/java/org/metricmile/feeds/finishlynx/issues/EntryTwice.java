package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** An athlete who is entered twice in one race. */
public record EntryTwice(String where, String athlete, String first) implements ImportIssue {

    @Override
    public String message() {
        return "%s is on the start list at %s already; this line was left out. Maybe two athletes share a name: tell them apart by a middle name or initial."
                .formatted(athlete, first);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
