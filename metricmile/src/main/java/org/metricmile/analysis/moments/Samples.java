package org.metricmile.analysis.moments;

import java.util.function.IntToDoubleFunction;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.Provenance;
import org.metricmile.race.RunnerMotion;

/** Reading stretches of the samples of a runner. */
final class Samples {

    private Samples() {}

    /** How many samples there are in a time. */
    static int in(double seconds) {
        return (int) Math.round(seconds / FieldMotion.STEP_SECONDS);
    }

    /** The first sample at which the runner is known to have come so far; -1 if there is none. */
    static int at(RunnerMotion runner, FieldMotion field, double metres) {
        for (int i = 0; i < field.samples(); i++) {
            if (runner.isKnown(i) && runner.positionMetres(i) >= metres) {
                return i;
            }
        }
        return -1;
    }

    /** The last sample at which the runner is seen; -1 if never. */
    static int last(RunnerMotion runner, FieldMotion field) {
        int last = field.samples() - 1;
        while (last >= 0 && !runner.isKnown(last)) {
            last--;
        }
        return last;
    }

    /** Mean of a value over the samples at which the runner is known; {@code NaN} if there is none. */
    static double mean(RunnerMotion runner, int from, int to, IntToDoubleFunction value) {
        double sum = 0;
        int count = 0;
        for (int i = Math.max(0, from); i <= to; i++) {
            if (runner.isKnown(i)) {
                sum += value.applyAsDouble(i);
                count++;
            }
        }
        return sum / count;
    }

    /** Mean speed along the measurement line. */
    static double meanSpeedMps(RunnerMotion runner, int from, int to) {
        return mean(runner, from, to, runner::measuredSpeedMps);
    }

    /** Metres by which one runner is ahead of another, negative if behind; {@code NaN} where either is not known. */
    static double aheadMetres(RunnerMotion one, RunnerMotion than, int sample) {
        return one.isKnown(sample) && than.isKnown(sample)
                ? one.positionMetres(sample) - than.positionMetres(sample)
                : Double.NaN;
    }

    /** The least sure provenance of the places of a stretch; the surest where none is known. */
    static Provenance leastSure(RunnerMotion runner, int from, int to) {
        Provenance least = Provenance.OFFICIAL;
        for (int i = from; i <= to; i++) {
            if (runner.isKnown(i)) {
                least = least.orLessSure(runner.provenance(i));
            }
        }
        return least;
    }
}
