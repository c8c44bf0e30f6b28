package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A line about one race for a folder of several. */
public record HeadingOfOneRace(String where, String key) implements ImportIssue {

    @Override
    public String message() {
        return "The line \"%s\" is about one race, but there are several files of races; it was left out. Maybe say it in a comment of the result file: \"; %s: ...\"."
                .formatted(key, key);
    }
}
