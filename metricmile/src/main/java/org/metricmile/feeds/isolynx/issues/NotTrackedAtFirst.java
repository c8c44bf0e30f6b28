package org.metricmile.feeds.isolynx.issues;

import java.util.Locale;
import org.metricmile.race.ImportIssue;

/** Runners who have no position in the first seconds. */
public record NotTrackedAtFirst(String where, int runners, double untilSeconds) implements ImportIssue {

    @Override
    public String message() {
        return String.format(
                Locale.ROOT,
                "Runners without a position at the gun: %d. The last of them appears after %.1f s.",
                runners,
                untilSeconds);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
