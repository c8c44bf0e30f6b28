package org.metricmile.race;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Precision;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Timing;

/**
 * Builds the trace of a race from its results and splits. Everybody is at 0 m at 0 s, because time is counted from the
 * gun. Results are hit exactly; of splits that contradict one another or the result those are used that one runner can
 * have run. Who did not start is not in it; who has splits and no result did not finish as far as is known.
 */
public final class TraceFromSplits {

    private static final Knot GUN = new Knot(0, 0, Precision.HUNDREDTH, Provenance.OFFICIAL);

    private TraceFromSplits() {}

    /** The trace from everything that is on record. */
    public static RaceTrace of(RaceSheet sheet) {
        return of(sheet, List.of());
    }

    /**
     * The trace from everything that is on record except some splits whose times are not trusted; their positions are
     * still used.
     */
    public static RaceTrace of(RaceSheet sheet, Collection<Split> untrustedTimes) {
        return of(sheet, untrustedTimes, Map.of());
    }

    /** As {@link #of(RaceSheet, Collection)}, with what tracks tell of some runners. */
    static RaceTrace of(RaceSheet sheet, Collection<Split> untrustedTimes, Map<Athlete, TrackedKnots> tracks) {
        Distance distance = sheet.distance();
        Map<Athlete, List<Knot>> knots = new LinkedHashMap<>();
        Set<Athlete> notStarted = new HashSet<>();
        Set<Athlete> notFinished = new LinkedHashSet<>();
        List<ReportedPosition> positions = new ArrayList<>();
        for (Result result : sheet.results()) {
            Athlete runner = result.athlete();
            if (result.outcome() instanceof Outcome.DidNotStart) {
                notStarted.add(runner);
                continue;
            }
            List<Knot> own = new ArrayList<>(List.of(GUN));
            result.mark().ifPresent(mark -> own.add(finish(distance, mark)));
            knots.putIfAbsent(runner, own);
            if (!(result.outcome() instanceof Outcome.Finished)) {
                notFinished.add(runner);
            }
            result.place()
                    .ifPresent(place ->
                            positions.add(new ReportedPosition(runner, distance, place, false, Provenance.OFFICIAL)));
        }
        List<LeadersTime> unnamedLeader = new ArrayList<>();
        for (Split split : sheet.splits()) {
            boolean onTheWay =
                    split.at().isLongerThan(Distance.ZERO) && split.at().isShorterThan(distance);
            if (!onTheWay || split.runner().filter(notStarted::contains).isPresent()) {
                continue;
            }
            Optional<ElapsedTime> time = untrustedTimes.contains(split) ? Optional.empty() : split.time();
            if (split.runner().isEmpty()) {
                time.filter(known -> isBeforeTheWinner(sheet, known))
                        .ifPresent(known -> unnamedLeader.add(
                                new LeadersTime(Optional.empty(), split.at(), known, split.provenance())));
            } else {
                Athlete runner = split.runner().get();
                if (!knots.containsKey(runner)) {
                    knots.put(runner, new ArrayList<>(List.of(GUN)));
                    notFinished.add(runner);
                }
                time.ifPresent(known -> knots.get(runner).add(knot(split, known)));
                addPosition(split, runner, positions);
            }
        }
        Map<Athlete, RunnerTrace> traces = new LinkedHashMap<>();
        knots.forEach((runner, own) -> traces.put(
                runner,
                trace(runner, withinTheRace(own, distance), Optional.ofNullable(tracks.get(runner)), distance)));
        return new RaceTrace(
                distance, traces, notFinished, sheet.race().completeness().isComplete(), positions, unnamedLeader);
    }

    private static RunnerTrace trace(Athlete runner, List<Knot> own, Optional<TrackedKnots> track, Distance distance) {
        if (track.isEmpty()) {
            return new RunnerTrace(runner, KnotChoice.increasing(own));
        }
        List<Knot> all = new ArrayList<>(own);
        all.addAll(track.get().without(own));
        List<Knot> chosen = KnotChoice.increasing(withinTheRace(all, distance));
        return RunnerTrace.tracked(runner, chosen, own, TraceFromTracking.marks(distance), track.get());
    }

    /** The result is judged, a split is only read: a split that is not before the result is not the runner's. */
    private static List<Knot> withinTheRace(List<Knot> own, Distance distance) {
        Optional<Knot> finish = own.stream()
                .filter(knot -> knot.metres() == distance.inMetres())
                .findFirst();
        return own.stream()
                .filter(knot -> knot.equals(GUN) || knot.seconds() > GUN.seconds())
                .filter(knot -> finish.isEmpty()
                        || knot.equals(finish.get())
                        || knot.seconds() < finish.get().seconds())
                .toList();
    }

    private static boolean isBeforeTheWinner(RaceSheet sheet, ElapsedTime time) {
        return sheet.winningMark()
                .map(mark -> time.inSeconds() < mark.inSeconds())
                .orElse(true);
    }

    private static void addPosition(Split split, Athlete runner, List<ReportedPosition> positions) {
        OptionalInt position = split.position();
        if (position.isPresent()) {
            positions.add(new ReportedPosition(
                    runner, split.at(), position.getAsInt(), split.positionShared(), split.provenance()));
        }
    }

    private static Knot finish(Distance distance, Mark mark) {
        Provenance provenance = mark.timing() == Timing.HAND ? Provenance.HAND : Provenance.OFFICIAL;
        return new Knot(distance.inMetres(), mark.inSeconds(), mark.precision(), provenance);
    }

    private static Knot knot(Split split, ElapsedTime time) {
        return new Knot(split.at().inMetres(), time.inSeconds(), time.precision(), split.provenance());
    }
}
