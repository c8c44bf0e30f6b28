package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** Runners whose distance along the measured line is printed otherwise than X and Y give it. */
public record PathDistDisagrees(String where, String runners) implements ImportIssue {

    @Override
    public String message() {
        return "PathDist lies more than 2 m off what X and Y give: %s. X and Y were used.".formatted(runners);
    }
}
