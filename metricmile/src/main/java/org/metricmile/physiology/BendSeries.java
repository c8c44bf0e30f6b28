package org.metricmile.physiology;

/** {@link BendCost#factor} less 1 by its binomial series, which is a few times quicker than the power. */
final class BendSeries {

    /** Up to here eight terms leave out less than 1e-9. */
    private static final double FAR = 0.1;

    private static final int TERMS = 8;

    private final BendCost cost;
    private final double[] coefficients = new double[TERMS];

    BendSeries(BendCost cost) {
        this.cost = cost;
        double coefficient = 1;
        for (int term = 0; term < TERMS; term++) {
            coefficient *= (cost.exponent() / 2 - term) / (term + 1);
            coefficients[term] = coefficient;
        }
    }

    double excess(double runningSpeedMps, double radiusMetres) {
        double squaredPull = BendCost.squaredSidewaysPull(runningSpeedMps, radiusMetres);
        if (squaredPull > FAR) {
            return cost.factor(runningSpeedMps, radiusMetres) - 1;
        }
        double sum = 0;
        for (int term = TERMS - 1; term >= 0; term--) {
            sum = (sum + coefficients[term]) * squaredPull;
        }
        return sum;
    }
}
