package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** A file that shows a race of which a better tracking is kept. */
public record BetterTrackingStored(String where, String raceId, String stored, String why) implements ImportIssue {

    @Override
    public String message() {
        return "Of %s a better tracking is kept, from %s (%s); this file was left out.".formatted(raceId, stored, why);
    }
}
