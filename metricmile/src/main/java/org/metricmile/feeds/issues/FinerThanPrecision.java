package org.metricmile.feeds.issues;

import org.metricmile.athletics.Precision;
import org.metricmile.race.ImportIssue;

/** A time with more digits than it was read to. */
public record FinerThanPrecision(String where, String athlete, String text, Precision precision)
        implements ImportIssue {

    @Override
    public String message() {
        return "The time %s of %s has more digits than its precision of %s s tells."
                .formatted(text, athlete, precision.inSeconds());
    }
}
