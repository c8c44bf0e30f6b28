package org.metricmile.feeds.isolynx.issues;

import java.util.Locale;
import org.metricmile.race.ImportIssue;

/** A first row whose time lies after those of the rows that follow. */
public record FirstTimeWrong(String where, double seconds, double nextSeconds) implements ImportIssue {

    @Override
    public String message() {
        return String.format(
                Locale.ROOT,
                "The first row, at %.3f s, was left out: the rows after it go on from %.3f s.",
                seconds,
                nextSeconds);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }
}
