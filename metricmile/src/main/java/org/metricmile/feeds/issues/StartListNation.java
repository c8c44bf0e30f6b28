package org.metricmile.feeds.issues;

import org.metricmile.athletics.Nation;
import org.metricmile.race.ImportIssue;

/** A nation on the start list that differs from the result. */
public record StartListNation(String where, String athlete, Nation startList, Nation result) implements ImportIssue {

    @Override
    public String message() {
        return "%s is entered for %s but has a result for %s.".formatted(athlete, startList, result);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
