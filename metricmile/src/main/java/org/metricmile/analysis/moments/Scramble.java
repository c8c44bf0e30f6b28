package org.metricmile.analysis.moments;

import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;
import org.metricmile.track.Course;

/**
 * The scramble of the start: until the foremost runner has run 100 m, or to the break line in a race that starts in lanes.
 * Till then the runners come together from a curved line or from their lanes, and nobody has a place to lose.
 */
final class Scramble {

    private static final double METRES = 100;

    /** Races up to here that start at the finish line start in lanes (WA Technical Rules, TR 17.5). */
    private static final double LONGEST_RACE_IN_LANES_METRES = 800;

    private Scramble() {}

    /** How long it is. */
    static double metres(Course course) {
        boolean inLanes = course.distance().inMetres() <= LONGEST_RACE_IN_LANES_METRES && course.startMetres() < 1;
        return inLanes ? Math.max(METRES, course.oval().bendMetres()) : METRES;
    }

    /** The sample at which it is over; the number of samples if nobody gets so far. */
    static int end(FieldMotion field) {
        int end = field.samples();
        for (RunnerMotion runner : field.runners()) {
            int at = Samples.at(runner, field, metres(field.course()));
            if (at >= 0) {
                end = Math.min(end, at);
            }
        }
        return end;
    }
}
