package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A result of a race that no start list is of. */
public record HeatNotEntered(String where, String heat) implements ImportIssue {

    @Override
    public String message() {
        return "There is no start list of %s, though there are others in the folder. Maybe the numbers of event, round and heat are wrong."
                .formatted(heat);
    }
}
