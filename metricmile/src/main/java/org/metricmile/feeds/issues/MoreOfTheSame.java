package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** More issues of one kind than are kept of a reading. */
public record MoreOfTheSame(String where, String kindLeftOut, int kept, int leftOut) implements ImportIssue {

    @Override
    public String message() {
        return "From here on %s more issues of the kind %s were met; the first %s are kept. Maybe one fault stands behind them all."
                .formatted(leftOut, kindLeftOut, kept);
    }
}
