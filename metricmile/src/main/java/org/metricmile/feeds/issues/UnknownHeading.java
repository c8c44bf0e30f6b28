package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A heading line that says something the format does not know. */
public record UnknownHeading(String where, String line, String known) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" is not a heading this format knows and was left out. Known are %s.".formatted(line, known);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
