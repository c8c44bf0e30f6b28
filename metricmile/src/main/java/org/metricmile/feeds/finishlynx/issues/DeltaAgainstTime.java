package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A time that the gap to the row above contradicts. */
public record DeltaAgainstTime(String where, String athlete, String time, String delta, String above)
        implements ImportIssue {

    @Override
    public String message() {
        return above.isEmpty()
                ? "%s has the time %s, but %s as its repetition; the time was taken. Maybe a digit is wrong."
                        .formatted(athlete, time, delta)
                : "%s has the time %s, but the gap %s to the row above with %s; the time was taken. Maybe a digit is wrong, or a row is missing."
                        .formatted(athlete, time, delta, above);
    }
}
