package org.metricmile.analysis.moments;

import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;

/** What is known of the order of the field. */
final class Places {

    private Places() {}

    /** Whether the place is known of everybody who is still in the race; who is not seen again and has no time is not. */
    static boolean areAllKnown(FieldMotion field, int sample) {
        double seconds = field.seconds(sample);
        for (RunnerMotion runner : field.runners()) {
            boolean inTheRace = Double.isNaN(runner.finishSeconds())
                    ? sample <= Samples.last(runner, field)
                    : seconds <= runner.finishSeconds();
            if (inTheRace && !runner.isKnown(sample)) {
                return false;
            }
        }
        return true;
    }
}
