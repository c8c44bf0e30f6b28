package org.metricmile.story;

import java.util.List;
import java.util.Optional;
import org.metricmile.analysis.PaceAmongPeers;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.greatness.Greatness;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.Moments;
import org.metricmile.analysis.reserves.RaceReserves;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RaceSheet;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.records.claims.Claim;
import org.metricmile.simulation.LastLapOtherwise;
import org.metricmile.simulation.WinRiver;

/**
 * What was found out about a race, worked out once for all who tell or draw it.
 *
 * @param race what is on record, and what happened along the track
 * @param peers the race among those of its kind
 * @param motion the whole field, as far as it is known
 * @param moments what was found in it, in the order in which it begins
 * @param greatness how great it was among races of its sex and event
 * @param reserves what the runners had left; empty where nobody asked or the day of the race is not known
 * @param reconstruction the race as it may have been; empty where nobody asked, or the field is known
 * @param chances who was how likely to win through the race; empty where nobody asked or it cannot be told
 * @param claims what may be said of it, the most newsworthy first; empty where nobody asked
 * @param otherwise its last lap, run again with other decisions; empty where nobody asked
 */
public record RaceFindings(
        TracedRace race,
        PaceAmongPeers peers,
        FieldMotion motion,
        List<Moment> moments,
        Greatness greatness,
        Optional<RaceReserves> reserves,
        Optional<ReconstructedRace> reconstruction,
        Optional<WinRiver> chances,
        List<Claim> claims,
        Optional<LastLapOtherwise> otherwise) {

    public RaceFindings {
        moments = List.copyOf(moments);
        claims = List.copyOf(claims);
    }

    /**
     * A race without reserves, reconstruction, chances and claims.
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
                Greatness.of(race, others),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    public RaceSheet sheet() {
        return race.sheet();
    }

    public RaceFindings with(RaceReserves found) {
        return new RaceFindings(
                race,
                peers,
                motion,
                moments,
                greatness,
                Optional.of(found),
                reconstruction,
                chances,
                claims,
                otherwise);
    }

    public RaceFindings with(ReconstructedRace found) {
        return new RaceFindings(
                race, peers, motion, moments, greatness, reserves, Optional.of(found), chances, claims, otherwise);
    }

    public RaceFindings with(WinRiver found) {
        return new RaceFindings(
                race,
                peers,
                motion,
                moments,
                greatness,
                reserves,
                reconstruction,
                Optional.of(found),
                claims,
                otherwise);
    }

    /** With what may be said of the race, the most newsworthy first. */
    public RaceFindings with(List<Claim> found) {
        return new RaceFindings(
                race, peers, motion, moments, greatness, reserves, reconstruction, chances, found, otherwise);
    }

    public RaceFindings with(LastLapOtherwise found) {
        return new RaceFindings(
                race, peers, motion, moments, greatness, reserves, reconstruction, chances, claims, Optional.of(found));
    }
}
