package org.metricmile.archive;

import org.metricmile.race.ImportIssue;

/** Two lists of marks of one name in one reading, of which the first was imported. */
record ListTwiceInReading(String listId, String first, String second) implements ImportIssue {

    @Override
    public String where() {
        return second;
    }

    @Override
    public String message() {
        return "The list %s is in %s too; only that one was imported. Maybe give one of them another name."
                .formatted(listId, first);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
