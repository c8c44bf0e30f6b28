package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A bib that differs from the start list. */
public record BibDiffers(String where, String athlete, String bib, String entered) implements ImportIssue {

    @Override
    public String message() {
        return "%s has the bib %s here, but %s on the start list, which was kept.".formatted(athlete, bib, entered);
    }
}
