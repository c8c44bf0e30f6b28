package org.metricmile.simulation;

import java.util.List;
import java.util.stream.IntStream;
import org.metricmile.track.Course;

/** Races with another step than the usual one, or looked at more often. */
public final class Steps {

    private Steps() {}

    /** Times of the finish of races, in the order of the entrants by id; {@code NaN} for who does not finish. */
    public static List<double[]> finishes(
            Course course,
            List<Entrant> field,
            Habits habits,
            double stepSeconds,
            double lookSeconds,
            long seed,
            int races) {
        RaceEngine engine = new RaceEngine(course, field, habits, stepSeconds, lookSeconds);
        return IntStream.range(0, races)
                .parallel()
                .mapToObj(r -> engine.times(seed, r).finishSeconds)
                .toList();
    }
}
