package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A sheet that does not tell whether men or women ran. */
public record SexNotStated(String where) implements ImportIssue {

    @Override
    public String message() {
        return "The sheet does not tell whether men or women ran; taken as men. State it with a first line \"# sex: women\".";
    }
}
