package org.metricmile.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Result;

/**
 * Builds the trace of a race from its tracking and from what else is on record. Results and official splits are hit exactly.
 * Times of the track are measured; where it has holes the splits of the sheet serve, as they do for runners who were not
 * tracked. Where the track tells a time, splits that were measured, taken by hand or reported do not count: a measured split
 * was read from a track, and the others are less sure.
 *
 * <p>The clock of the tracking system is set by the official one: the median difference of the finishing times of the field
 * is added to all its times. Over the races of Rome 2024 it is 0.05 to 0.10 s. What is then left between a runner's tracked and
 * official finish, 0.015 s in the median, is spread evenly over the last 100 m.
 */
public final class TraceFromTracking {

    /** The marks at which a track is asked; the result services of tracking systems print splits there too. */
    static final double MARK_METRES = 100;

    /** Of fewer runners the median says nothing about the clock. */
    private static final int LEAST_RUNNERS_FOR_CLOCK = 3;

    private TraceFromTracking() {}

    /** The trace from everything that is on record. */
    public static RaceTrace of(RaceSheet sheet, Tracking tracking) {
        return of(sheet, tracking, List.of());
    }

    /**
     * The trace from everything that is on record except some splits whose times are not trusted; their positions are
     * still used.
     *
     * @throws IllegalArgumentException if the tracking is of another race
     */
    public static RaceTrace of(RaceSheet sheet, Tracking tracking, Collection<Split> untrustedTimes) {
        if (!tracking.raceId().equals(sheet.race().id())) {
            throw new IllegalArgumentException("a tracking of %s tells nothing of %s"
                    .formatted(tracking.raceId(), sheet.race().id()));
        }
        Map<Athlete, TrackedWay> ways = new HashMap<>();
        for (TrackedRunner runner : tracking.runners()) {
            ways.put(runner.athlete(), TrackedWay.of(runner.samples(), tracking.frame(), tracking.course()));
        }
        double clockSeconds = clockSeconds(sheet, ways);
        Map<Athlete, TrackedKnots> tracks = new HashMap<>();
        ways.forEach(
                (runner, way) -> TrackedKnots.of(way, clockSeconds, sheet.distance(), officialSeconds(sheet, runner))
                        .ifPresent(track -> tracks.put(runner, track)));
        return TraceFromSplits.of(withSurerSplits(sheet, tracks, ways), untrustedTimes, tracks);
    }

    /**
     * What the official clock shows more than that of the tracking system: the median over the field of the official less
     * the tracked finishing time; 0 where fewer than three runners have both.
     */
    public static double clockSeconds(RaceSheet sheet, Tracking tracking) {
        Map<Athlete, TrackedWay> ways = new HashMap<>();
        for (TrackedRunner runner : tracking.runners()) {
            ways.put(runner.athlete(), TrackedWay.of(runner.samples(), tracking.frame(), tracking.course()));
        }
        return clockSeconds(sheet, ways);
    }

    private static double clockSeconds(RaceSheet sheet, Map<Athlete, TrackedWay> ways) {
        List<Double> differences = new ArrayList<>();
        ways.forEach((runner, way) -> {
            OptionalDouble official = officialSeconds(sheet, runner);
            OptionalDouble tracked = way.finishSeconds();
            if (official.isPresent() && tracked.isPresent()) {
                differences.add(official.getAsDouble() - tracked.getAsDouble());
            }
        });
        if (differences.size() < LEAST_RUNNERS_FOR_CLOCK) {
            return 0;
        }
        double[] sorted =
                differences.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static OptionalDouble officialSeconds(RaceSheet sheet, Athlete runner) {
        Optional<Mark> mark = sheet.findResult(runner).flatMap(Result::mark);
        return mark.isPresent() ? OptionalDouble.of(mark.get().inSeconds()) : OptionalDouble.empty();
    }

    private static RaceSheet withSurerSplits(
            RaceSheet sheet, Map<Athlete, TrackedKnots> tracks, Map<Athlete, TrackedWay> ways) {
        Set<Distance> notAllTracked = new HashSet<>();
        for (Split split : sheet.splits()) {
            if (split.position().isPresent() && !isTracked(split, tracks, ways)) {
                notAllTracked.add(split.at());
            }
        }
        List<Split> surer = new ArrayList<>();
        for (Split split : sheet.splits()) {
            boolean lessSure = split.provenance() != Provenance.OFFICIAL && isTracked(split, tracks, ways);
            if (!lessSure) {
                surer.add(split);
            } else if (split.position().isPresent() && notAllTracked.contains(split.at())) {
                surer.add(new Split(
                        split.runner(),
                        split.at(),
                        Optional.empty(),
                        split.position(),
                        split.positionShared(),
                        split.provenance(),
                        split.source()));
            }
        }
        return new RaceSheet(sheet.race(), sheet.results(), surer, sheet.reported(), sheet.startList(), sheet.issues());
    }

    private static boolean isTracked(Split split, Map<Athlete, TrackedKnots> tracks, Map<Athlete, TrackedWay> ways) {
        return split.runner()
                .filter(tracks::containsKey)
                .map(ways::get)
                .filter(way -> way.secondsAt(split.at().inMetres()).isPresent())
                .isPresent();
    }

    /** The marks of a race at which a track is asked, the finish not among them. */
    static double[] marks(Distance distance) {
        int count = (int) Math.ceil(distance.inMetres() / MARK_METRES) - 1;
        double[] marks = new double[count];
        Arrays.setAll(marks, i -> (i + 1) * MARK_METRES);
        return marks;
    }
}
