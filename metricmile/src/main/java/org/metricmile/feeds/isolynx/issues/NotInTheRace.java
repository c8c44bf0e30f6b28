package org.metricmile.feeds.isolynx.issues;

import org.metricmile.race.ImportIssue;

/** A runner who has neither name nor time of anybody on the result list. */
public record NotInTheRace(String where, String printed, String seen) implements ImportIssue {

    @Override
    public String message() {
        return "%s was left out: nobody on the result list has this name or finish (%s).".formatted(printed, seen);
    }
}
