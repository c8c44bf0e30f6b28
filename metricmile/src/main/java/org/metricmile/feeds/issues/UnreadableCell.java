package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A cell that is not of the kind of its column. */
public record UnreadableCell(String where, String table, String column, String text, String expected)
        implements ImportIssue {

    @Override
    public String message() {
        return "Column %s of %s holds \"%s\", expected %s. The cell was kept as printed."
                .formatted(column, table, text, expected);
    }
}
