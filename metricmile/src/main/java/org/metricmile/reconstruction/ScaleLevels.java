package org.metricmile.reconstruction;

/**
 * How much more than usual a race departs from the usual pace: its scale is one of a few, as likely as if its square were freedom /
 * chi-squared of that freedom. Races of which the pace is unheard of are thus believed and not pulled to what is usual.
 */
final class ScaleLevels {

    static final double[] SCALES = {0.5, 0.71, 1, 1.41, 2, 2.83, 4};

    private ScaleLevels() {}

    /** Logarithms of the probability of each scale. */
    static double[] logWeights(double freedom) {
        double[] logs = new double[SCALES.length];
        double sum = 0;
        for (int l = 0; l < logs.length; l++) {
            // density of the logarithm of a scale
            logs[l] = -freedom * Math.log(SCALES[l]) - freedom / (2 * SCALES[l] * SCALES[l]);
            sum += Math.exp(logs[l]);
        }
        for (int l = 0; l < logs.length; l++) {
            logs[l] -= Math.log(sum);
        }
        return logs;
    }
}
