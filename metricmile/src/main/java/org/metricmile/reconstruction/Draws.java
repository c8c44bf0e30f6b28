package org.metricmile.reconstruction;

import org.metricmile.physiology.KeyedNoise;
import org.metricmile.physiology.StandardNormal;

/** The numbers of one stream, one after another: the same stream gives the same numbers wherever it is read. Not thread safe. */
final class Draws {

    private final KeyedNoise stream;
    private long next;

    Draws(KeyedNoise stream) {
        this.stream = stream;
    }

    double uniform() {
        return stream.uniform(next++);
    }

    int below(int bound) {
        return Math.min(bound - 1, (int) (uniform() * bound));
    }

    double gaussian() {
        return StandardNormal.quantile(uniform());
    }

    double[] gaussians(int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = gaussian();
        }
        return numbers;
    }

    /** Chi-squared of more than two degrees of freedom: gamma by Marsaglia and Tsang (2000, ACM TOMS 26:363). */
    double chiSquared(double freedom) {
        double d = freedom / 2 - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = gaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(uniform()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return 2 * d * v;
            }
        }
    }
}
