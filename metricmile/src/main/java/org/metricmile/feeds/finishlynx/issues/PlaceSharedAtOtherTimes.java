package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.athletics.Mark;
import org.metricmile.race.ImportIssue;

/** Two runners who share a place and have different times. */
public record PlaceSharedAtOtherTimes(
        String where, String one, String other, int place, Mark markOfOne, Mark markOfOther) implements ImportIssue {

    @Override
    public String message() {
        return "%s and %s share place %d, but have %s and %s. Maybe a place is wrong."
                .formatted(one, other, place, markOfOne, markOfOther);
    }
}
