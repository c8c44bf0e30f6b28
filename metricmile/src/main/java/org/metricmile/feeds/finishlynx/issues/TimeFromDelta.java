package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.athletics.Mark;
import org.metricmile.race.ImportIssue;

/** A time that was computed from a gap. */
public record TimeFromDelta(String where, String athlete, Mark computed, String delta, String above)
        implements ImportIssue {

    @Override
    public String message() {
        return above.isEmpty()
                ? "%s has no readable time; %s was taken from its repetition.".formatted(athlete, computed)
                : "%s has no readable time; %s was computed from the gap %s to the row above with %s."
                        .formatted(athlete, computed, delta, above);
    }
}
