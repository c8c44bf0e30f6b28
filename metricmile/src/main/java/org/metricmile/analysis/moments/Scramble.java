package org.metricmile.analysis.moments;

import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;
import org.metricmile.track.Course;

/**
 * The scramble of the start: until the foremost runner has run 100 m, or to the break line in a race that starts in lanes.
 * Till then the runners come together from a curved line or from their lanes, and nobody has a place to lose.
 */
public final class Scramble {

    private static final double METRES = 100;

    private Scramble() {}

    /** How long it is. */
    public static double metres(Course course) {
        return Math.max(METRES, course.lanesEndMetres());
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
