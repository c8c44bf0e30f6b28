package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** An event whose name does not tell the round. */
public record RoundFromNumbers(String where, String event, String round) implements ImportIssue {

    @Override
    public String message() {
        return "The name \"%s\" does not tell the round; taken as %s by the numbers of round and heat."
                .formatted(event, round);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
