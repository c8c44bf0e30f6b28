package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A row that could be tied to an athlete by a guess only. */
public record RowWaitsForDecision(String where, String printed, String why, String candidates) implements ImportIssue {

    /** What is said of a candidate whom another row of the file fits as well. */
    public static final String FITS_TWO_ROWS = "fits two rows";

    @Override
    public String message() {
        return "\"%s\" was kept out of the results until somebody decides. %s %s"
                .formatted(
                        printed,
                        why,
                        candidates.isEmpty() ? "Nobody known may be meant." : "Maybe it is " + candidates + ".");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
