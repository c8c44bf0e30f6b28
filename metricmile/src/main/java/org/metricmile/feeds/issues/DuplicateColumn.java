package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** Two columns of one name. */
public record DuplicateColumn(String where, String column) implements ImportIssue {

    @Override
    public String message() {
        return "Column \"%s\" stands there twice; the first was read. Maybe one has the wrong name.".formatted(column);
    }
}
