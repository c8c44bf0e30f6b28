package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A lane that is another one on the start list. */
public record LaneDiffers(String where, String athlete, String lane, String other) implements ImportIssue {

    @Override
    public String message() {
        return "%s ran in lane %s, which is that of %s on the start list.".formatted(athlete, lane, other);
    }
}
