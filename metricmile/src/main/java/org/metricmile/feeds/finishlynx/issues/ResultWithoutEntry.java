package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** An athlete with a result who is not on the start list, in a file that this project wrote. */
public record ResultWithoutEntry(String where, String athlete, String id) implements ImportIssue {

    @Override
    public String message() {
        return "%s is not on the start list; the id %s was taken, because this project wrote the file."
                .formatted(athlete, id);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
