package org.metricmile.calibration;

import java.util.List;
import java.util.Map;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.Population;
import org.metricmile.track.Course;

/**
 * The field of a race on record, to be raced again.
 *
 * @param raceId whose
 * @param population as which it races
 * @param course where
 * @param entrants who, each with draws of what the bests of earlier days say of him or her
 * @param bestSecondsById the best over the distance in the two years before, by id of the athlete
 */
public record KnownField(
        String raceId,
        Population population,
        Course course,
        List<Entrant> entrants,
        Map<String, Double> bestSecondsById) {

    public KnownField {
        entrants = List.copyOf(entrants);
        bestSecondsById = Map.copyOf(bestSecondsById);
    }
}
