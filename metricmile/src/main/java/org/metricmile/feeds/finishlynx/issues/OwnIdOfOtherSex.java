package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** An own id on a start list that is that of an athlete of the other sex. */
public record OwnIdOfOtherSex(String where, String name, String id, String other) implements ImportIssue {

    @Override
    public String message() {
        return "%s is entered with the own id %s, which is that of %s; the id was left out and the name taken. Maybe the list of another race was copied."
                .formatted(name, id, other);
    }
}
