package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** A runner who can be tied to the result list by a guess only. */
public record RunnerInDoubt(String where, String printed, String why) implements ImportIssue {

    @Override
    public String message() {
        return "%s was left out until somebody decides: %s.".formatted(printed, why);
    }
}
