package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A list whose file name tells what was run, since no column does. */
public record EventFromFileName(String where, String event) implements ImportIssue {

    @Override
    public String message() {
        return "Taken as marks of %s because of the name of the file.".formatted(event);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
