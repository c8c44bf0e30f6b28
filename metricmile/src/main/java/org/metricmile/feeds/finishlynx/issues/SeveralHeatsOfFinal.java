package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A final of several heats. */
public record SeveralHeatsOfFinal(String where, String event, String heat, String round) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" is %s: a final of several heats. It is kept as %s; its places are those of the heat. Maybe it is no final."
                .formatted(event, heat, round);
    }
}
