package org.metricmile.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RaceTrace;
import org.metricmile.reconstruction.LikelyMoments;
import org.metricmile.reconstruction.RaceEnsemble;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.reconstruction.Reconstruction;
import org.metricmile.reconstruction.UnreconstructableRaceException;
import org.metricmile.report.ReplayField;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.Onward;
import org.metricmile.simulation.WinRiver;
import org.metricmile.story.RaceFindings;

/**
 * A race on record as it can be run on from its middle: as it was tracked, as its splits tell up to a mark, or as it may have been.
 *
 * @param race what is on record
 * @param ensemble the race as it may have been; empty where the field is known
 */
record KnownRace(TracedRace race, Optional<RaceEnsemble> ensemble) {

    /** More possible races than this change chances by less than the Monte Carlo error. */
    private static final int MEMBERS = 40;

    /** So many are asked where somebody kicked; each is the same race, however many are drawn. */
    private static final int DRAWN = Math.max(MEMBERS, LikelyMoments.MOST_MEMBERS);

    private static final long STEP_METRES = 100;

    /** Of less of a field chances would be those of another race. */
    private static final double LEAST_SHARE = 0.8;

    /** A race as it was found out about; empty if too little of its way is known, and cannot be reconstructed either. */
    static Optional<KnownRace> of(RaceFindings found) {
        Optional<RaceEnsemble> possible = found.reconstruction().map(ReconstructedRace::ensemble);
        return isFieldKnown(found.motion()) || possible.isPresent()
                ? Optional.of(new KnownRace(found.race(), possible))
                : Optional.empty();
    }

    /**
     * A race, reconstructed where its way is known in part only.
     *
     * @throws CommandException if too little of it is known for that
     */
    static KnownRace of(TracedRace race, long seed) {
        if (isFieldKnown(race.motion())) {
            return new KnownRace(race, Optional.empty());
        }
        try {
            return new KnownRace(race, Optional.of(Reconstruction.of(race.sheet(), seed, DRAWN)));
        } catch (UnreconstructableRaceException tooLittle) {
            throw unknown(race, tooLittle);
        }
    }

    /**
     * Looks whether {@link #of(TracedRace, long)} can be answered, without reconstructing anything.
     *
     * @throws CommandException if too little is known
     */
    static void requireKnownOrReconstructable(TracedRace race) {
        if (isFieldKnown(race.motion())) {
            return;
        }
        try {
            Reconstruction.requirePossible(race.sheet());
        } catch (UnreconstructableRaceException tooLittle) {
            throw unknown(race, tooLittle);
        }
    }

    private static CommandException unknown(TracedRace race, UnreconstructableRaceException tooLittle) {
        return CommandException.badData("%s is not known well enough on the way: %s"
                .formatted(race.sheet().race().id(), tooLittle.getMessage()));
    }

    /** True if nothing has to be reconstructed. */
    static boolean isFieldKnown(FieldMotion motion) {
        return ReplayField.isKnown(motion);
    }

    WinRiver.Way way() {
        return ensemble.isPresent()
                ? WinRiver.Way.RECONSTRUCTED
                : race.tracking().isPresent() ? WinRiver.Way.TRACKED : WinRiver.Way.SPLITS;
    }

    /**
     * The chances through the race.
     *
     * @throws CommandException if nothing is known of half of the field or more
     */
    WinRiver river(RaceField field, List<Double> marksMetres, int races, long seed) {
        List<Entrant> entrants = field.everybody(seed, race.sheet().race().id());
        Onward onward = new Onward(
                race.course(),
                entrants,
                RaceField.habits(race.sheet().race().sex(), race.sheet().distance()),
                seed);
        return WinRiver.of(way(), onward, field.likeTheOthers(), this::until, marksMetres, races);
    }

    /** Every 100 m at which most of the field is known, from where the lanes end. */
    List<Double> marksMetres() {
        List<Double> marks = new ArrayList<>();
        double lanesEnd = race.course().lanesEndMetres();
        Distance step = Distance.ofMetres(STEP_METRES);
        for (Distance mark = step; mark.isShorterThan(race.sheet().distance()); mark = mark.plus(step)) {
            if (mark.inMetres() > lanesEnd && isKnownAt(mark)) {
                marks.add(mark.inMetres());
            }
        }
        return marks;
    }

    /** Whether most of those who started are known to have passed a mark. */
    boolean isKnownAt(Distance mark) {
        List<Athlete> field = race.trace().runners();
        long known = switch (way()) {
            case RECONSTRUCTED -> field.size();
            case TRACKED ->
                field.stream()
                        .filter(runner -> race.trace().passing(runner, mark).isPresent())
                        .count();
            case SPLITS -> {
                RaceTrace soFar = soFar(mark);
                yield field.stream()
                        .filter(runner -> soFar.passing(runner, mark).isPresent())
                        .count();
            }
        };
        return known >= 2 && known >= LEAST_SHARE * field.size();
    }

    /**
     * The first mark from one on, every 100 m, at which most of the field is known. Up to there times have to be used to tell where everybody was
     * at the one: between two marks it is interpolated.
     *
     * @throws CommandException if at none of them enough is known
     */
    Distance knownFrom(Distance mark) {
        Distance step = Distance.ofMetres(STEP_METRES);
        for (Distance at = mark; at.isShorterThan(race.sheet().distance()); at = at.plus(step)) {
            if (isKnownAt(at)) {
                return at;
            }
        }
        List<Double> known = marksMetres();
        throw CommandException.badData(
                "Too little of %s is on record to run it on from %s. Maybe %simport tracking, or splits of the whole field every 100 m"
                        .formatted(
                                race.sheet().race().id(),
                                mark,
                                known.isEmpty()
                                        ? ""
                                        : "from %.0fm, the last mark known of most; or "
                                                .formatted(known.get(known.size() - 1))));
    }

    /** The race up to a mark, as it went or as it may have gone. */
    List<RaceTrace> until(double metres) {
        return switch (way()) {
            case TRACKED -> List.of(race.trace());
            case SPLITS -> List.of(soFar(Distance.ofMetres(metres)));
            case RECONSTRUCTED -> {
                RaceEnsemble possible = ensemble.orElseThrow();
                yield IntStream.range(0, Math.min(MEMBERS, possible.size()))
                        .mapToObj(possible::member)
                        .toList();
            }
        };
    }

    /** By times up to a mark: later ones do not say which of them are wrong. */
    private RaceTrace soFar(Distance mark) {
        return TracedRace.of(race.sheet().until(mark)).trace();
    }
}
