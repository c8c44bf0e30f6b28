package org.metricmile.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Precision;

/** Builds the trace of a race that was computed: reconstructed or simulated. */
public final class TraceFromTimes {

    /** Samples that a runner who hardly moves yields are one. */
    private static final double LEAST_STEP_METRES = 0.001;

    private TraceFromTimes() {}

    /**
     * The trace through computed times.
     *
     * @param wholeField whether the runners are everybody who was in the race
     * @param seconds times of each runner since the gun at marks after the start, later marks at later times; a runner without
     *     time at the finish did not finish
     * @param provenance reconstructed or simulated
     * @throws IllegalArgumentException if later marks are not reached later
     */
    public static RaceTrace of(
            Distance distance, boolean wholeField, Map<Athlete, Map<Distance, Double>> seconds, Provenance provenance) {
        Map<Athlete, RunnerTrace> traces = new LinkedHashMap<>();
        Set<Athlete> notFinished = new HashSet<>();
        seconds.forEach((runner, times) -> {
            List<Knot> knots = new ArrayList<>();
            knots.add(new Knot(0, 0, Precision.HUNDREDTH, provenance));
            times.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(time -> knots.add(
                            new Knot(time.getKey().inMetres(), time.getValue(), Precision.HUNDREDTH, provenance)));
            traces.put(runner, new RunnerTrace(runner, knots));
            if (!times.containsKey(distance)) {
                notFinished.add(runner);
            }
        });
        return new RaceTrace(distance, traces, notFinished, wholeField, List.of(), List.of());
    }

    /**
     * The trace of runners whose whole way was computed, offsets included. Marks are every 100 m and the finish.
     *
     * @param wholeField whether the runners are everybody who was in the race
     * @param ways in the order of the result list
     * @param provenance reconstructed or simulated
     */
    public static RaceTrace ofWays(
            Distance distance, boolean wholeField, List<ComputedWay> ways, Provenance provenance) {
        Map<Athlete, RunnerTrace> traces = new LinkedHashMap<>();
        Set<Athlete> notFinished = new HashSet<>();
        for (ComputedWay way : ways) {
            traces.put(
                    way.athlete(),
                    RunnerTrace.tracked(
                            way.athlete(), knots(distance, way, provenance), List.of(), marks(distance, way), way));
            if (way.finishSeconds().isEmpty()) {
                notFinished.add(way.athlete());
            }
        }
        return new RaceTrace(distance, traces, notFinished, wholeField, List.of(), List.of());
    }

    private static double[] marks(Distance distance, ComputedWay way) {
        double[] hundreds = TraceFromTracking.marks(distance);
        return way.finishSeconds().isEmpty()
                ? hundreds
                : DoubleStream.concat(Arrays.stream(hundreds), DoubleStream.of(distance.inMetres()))
                        .toArray();
    }

    /** Every sample, the hundreds between them, and the finish. */
    private static List<Knot> knots(Distance distance, ComputedWay way, Provenance provenance) {
        List<Knot> knots = new ArrayList<>();
        double finish = distance.inMetres();
        double last = way.seconds(0) > 0 ? Double.NEGATIVE_INFINITY : 0;
        if (way.seconds(0) <= 0) {
            knots.add(new Knot(0, 0, Precision.HUNDREDTH, provenance));
        }
        double lastSeconds = way.seconds(0);
        double nextMark = TraceFromTracking.MARK_METRES;
        for (int i = 0; i < way.count(); i++) {
            double metres = way.metres(i);
            double seconds = way.seconds(i);
            while (nextMark < finish && nextMark <= metres) {
                if (nextMark > last && last >= 0 && metres > nextMark + LEAST_STEP_METRES) {
                    double share = (nextMark - last) / (metres - last);
                    double at = lastSeconds + share * (seconds - lastSeconds);
                    if (nextMark > last + LEAST_STEP_METRES) {
                        knots.add(new Knot(nextMark, at, Precision.HUNDREDTH, provenance));
                        last = nextMark;
                        lastSeconds = at;
                    }
                }
                nextMark += TraceFromTracking.MARK_METRES;
            }
            if (metres > last + LEAST_STEP_METRES && seconds > lastSeconds && metres < finish - LEAST_STEP_METRES) {
                knots.add(new Knot(metres, seconds, Precision.HUNDREDTH, provenance));
                last = metres;
                lastSeconds = seconds;
            }
        }
        way.finishSeconds().ifPresent(seconds -> knots.add(new Knot(finish, seconds, Precision.HUNDREDTH, provenance)));
        return knots;
    }
}
