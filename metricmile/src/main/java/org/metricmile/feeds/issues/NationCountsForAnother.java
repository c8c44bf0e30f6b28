package org.metricmile.feeds.issues;

import org.metricmile.athletics.Nation;
import org.metricmile.race.ImportIssue;

/** A nation whose records belong to another one. */
public record NationCountsForAnother(String where, String athlete, Nation nation, Nation countsFor)
        implements ImportIssue {

    @Override
    public String message() {
        return "%s ran for %s, which counts for %s in records.".formatted(athlete, nation, countsFor);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
