package org.metricmile.archive;

import org.metricmile.race.ImportIssue;

/**
 * One reading has one table of facts twice; the first is stored.
 *
 * @param table name of the table
 * @param first the document it stands in first
 * @param second the document it stands in again
 */
record TableTwiceInReading(String table, String first, String second) implements ImportIssue {

    @Override
    public String where() {
        return second;
    }

    @Override
    public String message() {
        return "The table %s is already given in %s; this one is left out. Maybe import the two one after the other."
                .formatted(table, first);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
