package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** Flags that tell another end of the race than the status. */
public record OutcomeAgainstFlags(String where, String athlete, String outcome, String flag) implements ImportIssue {

    @Override
    public String message() {
        return "%s is %s, but a flag says \"%s\". Maybe one of the two is wrong.".formatted(athlete, outcome, flag);
    }
}
