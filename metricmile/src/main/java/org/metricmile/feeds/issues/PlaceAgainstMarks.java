package org.metricmile.feeds.issues;

import org.metricmile.athletics.Mark;
import org.metricmile.race.ImportIssue;

/** A runner placed ahead of a faster one. */
public record PlaceAgainstMarks(
        String where, String ahead, int place, Mark mark, String behind, int placeBehind, Mark markBehind)
        implements ImportIssue {

    @Override
    public String message() {
        return "%s has place %s with %s, but %s place %s with %s. Maybe a mark is wrong, or two rows are swapped."
                .formatted(ahead, place, mark, behind, placeBehind, markBehind);
    }
}
