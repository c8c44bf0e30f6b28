package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** Two rows of a list with the same mark of one person on one day over one distance. */
public record MarkTwiceInList(String where, String person, String mark, String first) implements ImportIssue {

    @Override
    public String message() {
        return "%s of %s stands at %s too, on the same day; kept once.".formatted(mark, person, first);
    }
}
