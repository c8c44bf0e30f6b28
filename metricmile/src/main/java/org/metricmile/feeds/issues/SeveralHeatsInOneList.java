package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A list of results that merges several heats, as combined events do. */
public record SeveralHeatsInOneList(String where, String raceId) implements ImportIssue {

    @Override
    public String message() {
        return "Race %s is a list of several heats of combined events: its places are not of one race and were left out."
                .formatted(raceId);
    }
}
