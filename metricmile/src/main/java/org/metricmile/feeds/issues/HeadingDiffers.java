package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** Something of a meet that two documents say differently. */
public record HeadingDiffers(String where, String key, String taken, String elsewhere, String other)
        implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" as %s was taken, but %s has \"%s\". Maybe the files are of two meets."
                .formatted(taken, key, elsewhere, other);
    }
}
