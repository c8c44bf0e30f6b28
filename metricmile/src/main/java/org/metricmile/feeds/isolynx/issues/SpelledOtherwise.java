package org.metricmile.feeds.isolynx.issues;

import java.util.Locale;
import org.metricmile.race.ImportIssue;

/** A runner whose name is spelled otherwise on the result list, and whose time leaves no doubt. */
public record SpelledOtherwise(String where, String printed, String athlete, double apartSeconds)
        implements ImportIssue {

    @Override
    public String message() {
        return String.format(
                Locale.ROOT,
                "%s is taken for %s: the spelling is near, the finish %.2f s apart, and nobody else is possible.",
                printed,
                athlete,
                Math.abs(apartSeconds));
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
