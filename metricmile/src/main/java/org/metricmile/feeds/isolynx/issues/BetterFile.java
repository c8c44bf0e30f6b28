package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** A file that shows a race another file shows better. */
public record BetterFile(String where, String raceId, String better, String why) implements ImportIssue {

    @Override
    public String message() {
        return "%s is shown better by %s (%s); this file was left out.".formatted(raceId, better, why);
    }
}
