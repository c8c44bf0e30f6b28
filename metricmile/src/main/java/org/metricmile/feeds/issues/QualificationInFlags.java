package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A qualification mark among the flags. */
public record QualificationInFlags(String where, String athlete, String flag) implements ImportIssue {

    @Override
    public String message() {
        return "The flags of %s hold the qualification \"%s\".".formatted(athlete, flag);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
