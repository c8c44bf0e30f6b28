package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A result on record that the file does not repeat, while a row that may be the same runner's is not counted. */
public record ResultStaysMeanwhile(String where, String athlete, String mark, String source) implements ImportIssue {

    @Override
    public String message() {
        return "The result of %s on record, %s from %s, stays in force, because a row that may be the same runner's is not counted."
                .formatted(athlete, mark, source);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }
}
