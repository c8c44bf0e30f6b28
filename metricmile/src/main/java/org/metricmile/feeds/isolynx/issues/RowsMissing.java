package org.metricmile.feeds.isolynx.issues;

import java.util.Locale;
import org.metricmile.race.ImportIssue;

/** Rows that lie farther apart than the others. */
public record RowsMissing(String where, int holes, double usualSeconds, double mostSeconds) implements ImportIssue {

    @Override
    public String message() {
        return String.format(
                Locale.ROOT,
                "Rows lie %.1f s apart, but not everywhere. Longer steps: %d, the longest %.2f s.",
                usualSeconds,
                holes,
                mostSeconds);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
