package org.metricmile.race;

import java.util.ArrayList;
import java.util.Collection;
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

/** Builds the trace of a race from its results and splits. */
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
        Distance distance = sheet.distance();
        Map<Athlete, List<Knot>> knots = new LinkedHashMap<>();
        Set<Athlete> notFinished = new LinkedHashSet<>();
        List<RaceTrace.ReportedPosition> positions = new ArrayList<>();
        for (Result result : sheet.results()) {
            if (result.outcome() instanceof Outcome.DidNotStart) {
                continue;
            }
            List<Knot> own = new ArrayList<>(List.of(GUN));
            result.mark().ifPresent(mark -> own.add(finish(distance, mark)));
            knots.put(result.athlete(), own);
            if (!(result.outcome() instanceof Outcome.Finished)) {
                notFinished.add(result.athlete());
            }
            result.place()
                    .ifPresent(place -> positions.add(new RaceTrace.ReportedPosition(
                            result.athlete(), distance, place, isShared(sheet, place), Provenance.OFFICIAL)));
        }
        List<LeadersTime> unnamedLeader = new ArrayList<>();
        for (Split split : sheet.splits()) {
            boolean beforeFinish = split.at().isShorterThan(distance);
            Optional<ElapsedTime> time = untrustedTimes.contains(split) ? Optional.empty() : split.time();
            if (split.runner().isEmpty()) {
                time.ifPresent(known ->
                        unnamedLeader.add(new LeadersTime(Optional.empty(), split.at(), known, split.provenance())));
            } else if (beforeFinish) {
                Athlete runner = split.runner().get();
                List<Knot> own = knots.computeIfAbsent(runner, added -> new ArrayList<>(List.of(GUN)));
                if (sheet.findResult(runner).isEmpty()) {
                    notFinished.add(runner);
                }
                time.ifPresent(known -> own.add(knot(split, known)));
                addPosition(split, runner, positions);
            }
        }
        Map<Athlete, RunnerTrace> traces = new LinkedHashMap<>();
        knots.forEach((runner, own) -> traces.put(runner, new RunnerTrace(runner, KnotChoice.increasing(own))));
        return new RaceTrace(
                distance, traces, notFinished, sheet.race().completeness().isComplete(), positions, unnamedLeader);
    }

    private static void addPosition(Split split, Athlete runner, List<RaceTrace.ReportedPosition> positions) {
        OptionalInt position = split.position();
        if (position.isPresent()) {
            positions.add(new RaceTrace.ReportedPosition(
                    runner, split.at(), position.getAsInt(), split.positionShared(), split.provenance()));
        }
    }

    private static boolean isShared(RaceSheet sheet, int place) {
        return sheet.results().stream()
                        .filter(result -> result.place().orElse(0) == place)
                        .count()
                > 1;
    }

    private static Knot finish(Distance distance, Mark mark) {
        Provenance provenance = mark.timing() == Timing.HAND ? Provenance.HAND : Provenance.OFFICIAL;
        return new Knot(distance.inMetres(), mark.inSeconds(), mark.precision(), provenance);
    }

    private static Knot knot(Split split, ElapsedTime time) {
        return new Knot(split.at().inMetres(), time.inSeconds(), time.precision(), split.provenance());
    }
}
