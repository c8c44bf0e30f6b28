package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A status or a rule number among the flags. */
public record StatusInFlags(String where, String athlete, String flag) implements ImportIssue {

    @Override
    public String message() {
        return "The flags of %s hold the status \"%s\".".formatted(athlete, flag);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
