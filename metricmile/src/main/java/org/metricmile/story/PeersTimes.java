package org.metricmile.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.metricmile.analysis.PaceAmongPeers;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.race.Provenance;

/** The leaders of other races of the kind, as evidence of a comparison. */
public final class PeersTimes {

    private PeersTimes() {}

    /**
     * One fact for each other race with a time at a mark, the fastest first.
     *
     * @param mark index in the marks of the peers, before the finish
     */
    public static List<Evidence> at(PaceAmongPeers peers, int mark) {
        Distance at = peers.marks().get(mark);
        return peers.rows().stream()
                .filter(row -> !row.own() && row.leaders().get(mark).isPresent())
                .sorted(Comparator.comparingDouble(row -> seconds(row.leaders().get(mark))))
                .map(row -> new Evidence(
                        "%s, leader at %s, %s"
                                .formatted(
                                        row.race().occasion(),
                                        at,
                                        row.leaders().get(mark).orElseThrow()),
                        Provenance.REPORTED,
                        row.race().source(),
                        row.race().id()))
                .toList();
    }

    private static double seconds(Optional<ElapsedTime> time) {
        return time.orElseThrow().inSeconds();
    }
}
