package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A lap that is not the time since the pass before. */
public record LapsDoNotAdd(String where, String athlete, String lap, String time) implements ImportIssue {

    @Override
    public String message() {
        return "The lap %s of %s is not the time from the pass before to %s; the times since the gun were taken. Maybe a pass is missing."
                .formatted(lap, athlete, time);
    }
}
