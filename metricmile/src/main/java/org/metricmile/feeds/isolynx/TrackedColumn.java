package org.metricmile.feeds.isolynx;

import java.util.List;
import org.metricmile.race.TrackSamples;

/**
 * A runner of a file with the positions that lie on the track.
 *
 * @param track the positions that hang together
 * @param rows the rows of those on the track
 * @param samples the positions on the track
 */
record TrackedColumn(CleanTrack track, List<Integer> rows, TrackSamples samples) {

    TrackedColumn {
        rows = List.copyOf(rows);
    }

    String printedName() {
        return track.column().printedName();
    }

    String tag() {
        return track.column().tag();
    }
}
