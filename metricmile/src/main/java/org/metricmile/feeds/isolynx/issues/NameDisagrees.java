package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** A file whose name says another race than its contents. */
public record NameDisagrees(String where, String title, String raceId) implements ImportIssue {

    @Override
    public String message() {
        return "The name says %s, but names and times are those of %s.".formatted(title, raceId);
    }
}
