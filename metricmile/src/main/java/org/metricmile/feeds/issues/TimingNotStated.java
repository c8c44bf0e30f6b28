package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A sheet that does not tell how its splits were timed. */
public record TimingNotStated(String where) implements ImportIssue {

    @Override
    public String message() {
        return "The sheet does not tell how the splits were timed; they count as reported. State it with a first line \"# timing: hand\" or \"# timing: official\".";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
