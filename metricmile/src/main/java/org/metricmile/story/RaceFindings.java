package org.metricmile.story;

import java.util.List;
import java.util.Optional;
import org.metricmile.analysis.PaceAmongPeers;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.Moments;
import org.metricmile.analysis.reserves.RaceReserves;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RaceSheet;
import org.metricmile.reconstruction.ReconstructedRace;

/**
 * What was found out about a race, worked out once for all who tell or draw it.
 *
 * @param race what is on record, and what happened along the track
 * @param peers the race among those of its kind
 * @param motion the whole field, as far as it is known
 * @param moments what was found in it, in the order in which it begins
 * @param reserves what the runners had left; empty where nobody asked or the day of the race is not known
 * @param reconstruction the race as it may have been; empty where nobody asked, or the field is known
 */
public record RaceFindings(
        TracedRace race,
        PaceAmongPeers peers,
        FieldMotion motion,
        List<Moment> moments,
        Optional<RaceReserves> reserves,
        Optional<ReconstructedRace> reconstruction) {

    public RaceFindings {
        moments = List.copyOf(moments);
    }

    /**
     * A race without reserves and reconstruction.
     *
     * @param others races to compare it with; those of another kind are left aside
     */
    public static RaceFindings of(TracedRace race, List<RaceSheet> others) {
        FieldMotion motion = race.motion();
        return new RaceFindings(
                race,
                PaceAmongPeers.of(race.sheet(), others),
                motion,
                Moments.of(motion),
                Optional.empty(),
                Optional.empty());
    }

    public RaceSheet sheet() {
        return race.sheet();
    }

    public RaceFindings with(RaceReserves found) {
        return new RaceFindings(race, peers, motion, moments, Optional.of(found), reconstruction);
    }

    public RaceFindings with(ReconstructedRace found) {
        return new RaceFindings(race, peers, motion, moments, reserves, Optional.of(found));
    }
}
