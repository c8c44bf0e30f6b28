package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** An event that is no flat race from 800 m up. */
public record OtherEvent(String where, String event) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" is no flat race of single runners from 800 m up, or one of combined events, and was left out."
                .formatted(event);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
