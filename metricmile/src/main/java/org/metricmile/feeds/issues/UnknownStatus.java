package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A status that is none of the four. */
public record UnknownStatus(String where, String athlete, String text) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" as status of %s is none of OK, DNF, DNS and DQ; taken as OK.".formatted(text, athlete);
    }
}
