package org.metricmile.race;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Precision;

/** Builds the trace of a race that was computed: reconstructed or simulated. */
public final class TraceFromTimes {

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
}
