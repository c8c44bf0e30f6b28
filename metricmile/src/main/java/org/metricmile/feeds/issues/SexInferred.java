package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A sheet whose name tells whether men or women ran. */
public record SexInferred(String where, String sex, String name) implements ImportIssue {

    @Override
    public String message() {
        return "The race is taken as one of %s because of the name \"%s\". State it with a first line \"# sex: %s\"."
                .formatted(sex, name, sex);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
