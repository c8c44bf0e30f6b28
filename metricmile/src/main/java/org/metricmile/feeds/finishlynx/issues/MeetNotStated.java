package org.metricmile.feeds.finishlynx.issues;

import org.metricmile.race.ImportIssue;

/** A race that may be of any meet. */
public record MeetNotStated(String where, String heat) implements ImportIssue {

    @Override
    public String message() {
        return "Nothing tells at which meet %s was run; it was left out. Write meet.txt beside the file, with lines \"race: Town Games 2026\" and \"date: 2026-05-01\", or give --meet and --date."
                .formatted(heat);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
