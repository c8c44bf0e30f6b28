package org.metricmile.feeds.isolynx.issues;

import java.util.Locale;
import org.metricmile.race.ImportIssue;

/** Rows whose time lies before that of an earlier row. */
public record TimesStepBack(String where, int rows, double mostSeconds) implements ImportIssue {

    @Override
    public String message() {
        return String.format(
                Locale.ROOT, "Rows that step back in time were left out: %d, by up to %.3f s.", rows, mostSeconds);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
