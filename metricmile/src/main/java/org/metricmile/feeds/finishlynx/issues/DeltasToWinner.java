package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A result file whose gaps are those to the winner. */
public record DeltasToWinner(String where) implements ImportIssue {

    @Override
    public String message() {
        return "The gaps fit the times only as gaps to the winner, where FinishLynx writes gaps to the row above. The times were taken.";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
