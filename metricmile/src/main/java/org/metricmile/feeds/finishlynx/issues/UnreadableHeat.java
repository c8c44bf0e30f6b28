package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A race that its numbers do not tell. */
public record UnreadableHeat(String where, String column, String text) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" as number of the %s is no whole number from 1, so it is not known which race this is; it was left out. Expected event, round, heat and name as in 12,1,1,Men 1500m Final."
                .formatted(text, column);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
