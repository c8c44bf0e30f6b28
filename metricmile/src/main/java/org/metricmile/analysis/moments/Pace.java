package org.metricmile.analysis.moments;

import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;

/** The speed of a runner along the measurement line, freed from the unsteadiness of steps and of tracking. */
final class Pace {

    /**
     * Over 2 s the speed of an evenly running runner of Rome 2024 scatters by 0.2 m/s: 0.32 m/s with a memory of half a second
     * in single samples.
     */
    static final double WINDOW_SECONDS = 2.0;

    /** No middle-distance runner is faster (the world record of 400 m is run at 9.3 m/s): an error of the track. */
    static final double FASTEST_MPS = 10.0;

    private final double[] sums;
    private final int[] counts;

    Pace(FieldMotion field, RunnerMotion runner) {
        int samples = field.samples();
        this.sums = new double[samples + 1];
        this.counts = new int[samples + 1];
        for (int i = 0; i < samples; i++) {
            boolean known = runner.isKnown(i) && runner.measuredSpeedMps(i) <= FASTEST_MPS;
            sums[i + 1] = sums[i] + (known ? runner.measuredSpeedMps(i) : 0);
            counts[i + 1] = counts[i] + (known ? 1 : 0);
        }
    }

    /** Mean speed over the samples from one to another, both included; {@code NaN} if the runner is not seen there. */
    double meanMps(int from, int to) {
        int begin = Math.max(0, from);
        int end = Math.min(counts.length - 2, to);
        if (end < begin || counts[end + 1] == counts[begin]) {
            return Double.NaN;
        }
        return (sums[end + 1] - sums[begin]) / (counts[end + 1] - counts[begin]);
    }

    /** How many samples from one to another, both included, tell a speed. */
    int count(int from, int to) {
        return counts[to + 1] - counts[from];
    }

    /** Mean speed within a second before and after. */
    double aroundMps(int sample) {
        int half = Samples.in(WINDOW_SECONDS / 2);
        return meanMps(sample - half, sample + half);
    }
}
