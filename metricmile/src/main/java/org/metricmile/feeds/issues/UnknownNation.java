package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A nation code that is not in the table of nations. */
public record UnknownNation(String where, String athlete, String code) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" as nation of %s is not a known code of three capital letters. Maybe it is misspelled."
                .formatted(code, athlete);
    }
}
