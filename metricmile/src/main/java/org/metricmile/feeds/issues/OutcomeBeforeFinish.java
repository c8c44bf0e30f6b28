package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A runner who has a DNF, DNS or DQ at a mark and yet a finishing time. */
public record OutcomeBeforeFinish(String where, String athlete, String outcome, String column, String finish)
        implements ImportIssue {

    @Override
    public String message() {
        return "%s is %s in column %s, but finishes in %s; taken as finished. Maybe one of the two is wrong."
                .formatted(athlete, outcome, column, finish);
    }
}
