package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A kind of competition that is none of the known ones. */
public record UnknownCategory(String where, String text) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" is not a kind of competition (OG, WC, WIC, EC, EIC, CWG, DL or other); taken as other."
                .formatted(text);
    }
}
