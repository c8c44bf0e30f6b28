package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** Times with a comma as decimal sign. */
public record DecimalComma(String where, String first, int cells) implements ImportIssue {

    @Override
    public String message() {
        return "Times have a comma as decimal sign (%s here, %s in all), read as a point.".formatted(first, cells);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
