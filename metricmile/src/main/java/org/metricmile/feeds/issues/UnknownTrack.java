package org.metricmile.feeds.issues;

import org.metricmile.race.ImportIssue;

/** A kind of track that is none of the known ones. */
public record UnknownTrack(String where, String text) implements ImportIssue {

    @Override
    public String message() {
        return "\"%s\" is not a kind of track (outdoor or short_track); the race counts as without one stated."
                .formatted(text);
    }
}
