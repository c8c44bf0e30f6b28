package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A city, country or category that a source gives otherwise than the table of competitions. */
public record CompetitionDiffers(String where, String what, String printed, String competition, String listed)
        implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" is given as %s of %s, but the table of competitions has \"%s\", which was taken. Maybe another"
                        .formatted(printed, what, competition, listed)
                + " competition is meant.";
    }
}
