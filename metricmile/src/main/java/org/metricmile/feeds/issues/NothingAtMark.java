package org.metricmile.feeds.issues;

import org.metricmile.athletics.Distance;
import org.metricmile.race.ImportIssue;

/** A split with neither time nor position. */
public record NothingAtMark(String where, String athlete, Distance at) implements ImportIssue {

    @Override
    public String message() {
        return "%s has neither time nor position at %s; the row was left out.".formatted(athlete, at);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
