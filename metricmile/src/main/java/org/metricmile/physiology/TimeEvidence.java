package org.metricmile.physiology;

import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.hipparchus.util.FastMath;

/**
 * How badly a best fits an ability: minus its log-likelihood, as a function of z, by how many standard deviations the time run
 * is slower than the time the ability allows.
 */
final class TimeEvidence {

    private static final double LOG_ROOT_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    /** Beyond this many standard deviations a tail is below 1e-17. */
    static final double NOT_BINDING = 8.5;

    /** Pull of a race against rivals towards a slower runner, for each standard deviation. */
    private static final double RACED_PULL = AbilityFit.TIME_SPREAD / AbilityFit.RACED_SHARE;

    private TimeEvidence() {}

    /**
     * Minus the log-likelihood: z squared by two for a race run for time, minus log of the normal integral for a bound, and for a race
     * against rivals that of an exponentially modified normal, but for a constant.
     */
    static DerivativeStructure misfit(Best.Effort effort, DerivativeStructure z) {
        return switch (effort) {
            case FULL -> z.multiply(z).divide(2);
            case RACED -> bound(z.subtract(RACED_PULL)).add(z.multiply(RACED_PULL));
            case AT_LEAST -> bound(z);
        };
    }

    private static DerivativeStructure bound(DerivativeStructure z) {
        double hazard = hazard(z.getValue());
        double slope = hazard * (z.getValue() + hazard);
        return z.getOrder() == 1
                ? z.compose(-logNormalIntegral(z.getValue()), -hazard)
                : z.compose(-logNormalIntegral(z.getValue()), -hazard, slope);
    }

    /** The same without derivatives, good to 1e-15; of a bound that is far from binding nothing is reckoned. */
    static double misfit(Best.Effort effort, double z) {
        return switch (effort) {
            case FULL -> z * z / 2;
            case RACED -> bound(z - RACED_PULL) + z * RACED_PULL;
            case AT_LEAST -> bound(z);
        };
    }

    private static double bound(double z) {
        if (z > NOT_BINDING) {
            return 0;
        }
        return z > 0 ? -Math.log(1 - StandardNormal.tail(z)) : -logNormalIntegral(z);
    }

    /** A number whose square is twice the misfit, for least squares. */
    static DerivativeStructure residual(Best.Effort effort, DerivativeStructure z) {
        if (effort == Best.Effort.FULL) {
            return z;
        }
        if (effort == Best.Effort.RACED) {
            // above 0 wherever it is asked: under the root is at least 1.6
            return misfit(effort, z).multiply(2).sqrt();
        }
        double value = FastMath.sqrt(-2 * logNormalIntegral(z.getValue()));
        // a bound that is far from binding pulls no longer
        return value == 0 ? z.compose(0, 0) : z.compose(value, -hazard(z.getValue()) / value);
    }

    private static double hazard(double z) {
        return Math.exp(-z * z / 2 - LOG_ROOT_TWO_PI - logNormalIntegral(z));
    }

    /** Logarithm of the standard normal distribution function. */
    static double logNormalIntegral(double z) {
        if (z > -20) {
            return z > 0 ? Math.log1p(-StandardNormal.tail(z)) : Math.log(StandardNormal.tail(-z));
        }
        // the asymptotic series; the integral itself is about to leave the range of a double
        double inverse = 1 / (z * z);
        return -z * z / 2
                - LOG_ROOT_TWO_PI
                - Math.log(-z)
                + Math.log1p(-inverse * (1 - 3 * inverse * (1 - 5 * inverse)));
    }
}
