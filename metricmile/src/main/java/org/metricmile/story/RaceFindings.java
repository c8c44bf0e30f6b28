package org.metricmile.story;

import java.util.List;
import java.util.Optional;
import org.metricmile.analysis.PaceAmongPeers;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.greatness.Greatness;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.reserves.RaceReserves;
import org.metricmile.athletics.Race;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RaceSheet;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.records.background.RaceBackground;
import org.metricmile.records.claims.Claim;
import org.metricmile.simulation.LastLapOtherwise;
import org.metricmile.simulation.TypicalRace;
import org.metricmile.simulation.WinRiver;

/**
 * What was found out about a race, worked out once for all who tell or draw it. Never changes: what is found later is in a copy
 * {@code with} it.
 */
public final class RaceFindings {

    private final TracedRace race;
    private final PaceAmongPeers peers;
    private final FieldMotion motion;
    private final List<Moment> moments;
    private final Greatness greatness;

    // what takes long is there only if somebody asked; set in fresh copies alone
    private Optional<RaceReserves> reserves = Optional.empty();
    private Optional<ReconstructedRace> reconstruction = Optional.empty();
    private Optional<WinRiver> chances = Optional.empty();
    private List<Claim> claims = List.of();
    private Optional<RaceBackground> background = Optional.empty();
    private Optional<LastLapOtherwise> otherwise = Optional.empty();
    private Optional<TypicalRace> simulated = Optional.empty();

    private RaceFindings(TracedRace race, List<RaceSheet> others) {
        this.race = race;
        this.peers = PaceAmongPeers.of(race.sheet(), others);
        this.motion = race.motion();
        this.moments = List.copyOf(race.moments(motion));
        this.greatness = Greatness.of(race, others);
    }

    private RaceFindings(RaceFindings other) {
        race = other.race;
        peers = other.peers;
        motion = other.motion;
        moments = other.moments;
        greatness = other.greatness;
        reserves = other.reserves;
        reconstruction = other.reconstruction;
        chances = other.chances;
        claims = other.claims;
        background = other.background;
        otherwise = other.otherwise;
        simulated = other.simulated;
    }

    /**
     * A race with nothing that takes long.
     *
     * @param others races to compare it with; those of another kind are left aside
     */
    public static RaceFindings of(TracedRace race, List<RaceSheet> others) {
        return new RaceFindings(race, others);
    }

    /** What is on record, and what happened along the track. */
    public TracedRace race() {
        return race;
    }

    public RaceSheet sheet() {
        return race.sheet();
    }

    /** The race as it is told: on the one day that careers and the record desk go by, where they were asked and know it. */
    public Race told() {
        return background.map(RaceBackground::race).orElse(sheet().race());
    }

    /** The race among those of its kind. */
    public PaceAmongPeers peers() {
        return peers;
    }

    /** The whole field, as far as it is known. */
    public FieldMotion motion() {
        return motion;
    }

    /** What was found in it, in the order in which it begins. */
    public List<Moment> moments() {
        return moments;
    }

    /** How great it was among races of its sex and event. */
    public Greatness greatness() {
        return greatness;
    }

    /** What the runners had left; empty where nobody asked or the day of the race is not known. */
    public Optional<RaceReserves> reserves() {
        return reserves;
    }

    public RaceFindings with(RaceReserves found) {
        RaceFindings copy = new RaceFindings(this);
        copy.reserves = Optional.of(found);
        return copy;
    }

    /** The race as it may have been; empty where nobody asked, or the field is known. */
    public Optional<ReconstructedRace> reconstruction() {
        return reconstruction;
    }

    public RaceFindings with(ReconstructedRace found) {
        RaceFindings copy = new RaceFindings(this);
        copy.reconstruction = Optional.of(found);
        return copy;
    }

    /** Who was how likely to win through the race; empty where nobody asked or it cannot be told. */
    public Optional<WinRiver> chances() {
        return chances;
    }

    public RaceFindings with(WinRiver found) {
        RaceFindings copy = new RaceFindings(this);
        copy.chances = Optional.of(found);
        return copy;
    }

    /** What may be said of it, the most newsworthy first; empty where nobody asked. */
    public List<Claim> claims() {
        return claims;
    }

    /** With what may be said of the race, the most newsworthy first. */
    public RaceFindings with(List<Claim> found) {
        RaceFindings copy = new RaceFindings(this);
        copy.claims = List.copyOf(found);
        return copy;
    }

    /** Records at stake, careers and meetings of its runners; empty where nobody asked. */
    public Optional<RaceBackground> background() {
        return background;
    }

    /** With what the race is seen against. */
    public RaceFindings with(RaceBackground found) {
        RaceFindings copy = new RaceFindings(this);
        copy.background = Optional.of(found);
        return copy;
    }

    /** Its last lap, run again with other decisions; empty where nobody asked. */
    public Optional<LastLapOtherwise> otherwise() {
        return otherwise;
    }

    public RaceFindings with(LastLapOtherwise found) {
        RaceFindings copy = new RaceFindings(this);
        copy.otherwise = Optional.of(found);
        return copy;
    }

    /** One simulated race of its field; empty where nobody asked. */
    public Optional<TypicalRace> simulated() {
        return simulated;
    }

    public RaceFindings with(TypicalRace found) {
        RaceFindings copy = new RaceFindings(this);
        copy.simulated = Optional.of(found);
        return copy;
    }
}
