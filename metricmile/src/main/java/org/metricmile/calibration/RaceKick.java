package org.metricmile.calibration;

import java.util.Arrays;
import java.util.OptionalInt;
import org.metricmile.analysis.moments.KickFinder;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;

/**
 * When the kick of a race begins, one moment for the whole field, as those see it who watch the head of the race: Sandford, Day and Rogers
 * 2019 (Frontiers in Sports 1:43) took the places of the medallists "at initiation of the race kick". The speeds of whoever is first, 2-s means
 * from {@link KickFinder#stretchMetres} to go until the highest, are fitted by two levels; the kick begins where the step between them leaves
 * the least squares. The kicks of single runners would not do: who leads and winds the race up often has none of his own, and would be
 * left out.
 */
final class RaceKick {

    private static final double WINDOW_SECONDS = 2.0;
    private static final double LEAST_LEVEL_SECONDS = 5.0;
    private static final double LEAST_RISE_SECONDS = 1.0;

    private RaceKick() {}

    /** The sample at which it begins; empty if the head of the race never speeds up. */
    static OptionalInt sample(FieldMotion motion) {
        double end = motion.course().distance().inMetres();
        double begin = end - KickFinder.stretchMetres(motion.course().distance());
        int half = samples(WINDOW_SECONDS / 2);
        double[] head = new double[motion.samples()];
        Arrays.setAll(head, i -> head(motion, i));
        int from = half;
        while (from < head.length && !(head[from] >= begin)) {
            from++;
        }
        int to = from;
        while (to + half < head.length && head[to + half] < end) {
            to++;
        }
        if (to <= from) {
            return OptionalInt.empty();
        }
        double[] speeds = new double[to - from];
        for (int i = 0; i < speeds.length; i++) {
            speeds[i] = (head[from + i + half] - head[from + i - half]) / WINDOW_SECONDS;
        }
        int step = stepUp(speeds);
        return step < 0 ? OptionalInt.empty() : OptionalInt.of(from + step);
    }

    /** Where the first one is. */
    private static double head(FieldMotion motion, int sample) {
        double head = Double.NaN;
        for (RunnerMotion runner : motion.runners()) {
            if (runner.isKnown(sample) && !(runner.positionMetres(sample) <= head)) {
                head = runner.positionMetres(sample);
            }
        }
        return head;
    }

    private static int stepUp(double[] speeds) {
        int top = 0;
        double[] sums = new double[speeds.length + 1];
        for (int i = 0; i < speeds.length; i++) {
            sums[i + 1] = sums[i] + speeds[i];
            top = speeds[i] > speeds[top] ? i : top;
        }
        int best = -1;
        double most = 0;
        for (int onset = samples(LEAST_LEVEL_SECONDS); onset <= top - samples(LEAST_RISE_SECONDS); onset++) {
            double before = sums[onset] / onset;
            int after = top + 1 - onset;
            double step = (sums[top + 1] - sums[onset]) / after - before;
            double explained = (double) onset * after / (top + 1) * step * step;
            if (step > 0 && explained > most) {
                most = explained;
                best = onset;
            }
        }
        return best;
    }

    private static int samples(double seconds) {
        return (int) Math.round(seconds / FieldMotion.STEP_SECONDS);
    }
}
