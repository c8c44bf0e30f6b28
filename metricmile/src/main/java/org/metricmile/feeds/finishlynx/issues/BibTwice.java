package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** Two athletes with one bib. */
public record BibTwice(String where, String athlete, String bib, String other) implements ImportIssue {

    @Override
    public String message() {
        return "%s has the bib %s, as has %s; nobody is recognised by it. Maybe one of the two is wrong."
                .formatted(athlete, bib, other);
    }
}
