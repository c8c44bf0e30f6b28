package org.metricmile.physiology;

/**
 * What a runner can be. These bounds cut off the tails of a posterior; a fit whose mode is outside is refused.
 *
 * <p>CS 2.5 to 6.6 m/s: the world record over 10,000 m is 6.37 m/s. D' 30 to 600 m: twice what the best men have. v_max at most
 * 12.4 m/s, the highest speed measured in a 100 m race, and 1.15 to 2 times CS: 400 m runners are near 1.67 (speed reserve
 * ratio 1.58 and more of Sandford et al. 2019, IJSPP 14:501, with an aerobic speed of 1.03 to 1.06 CS).
 */
final class PlausibleAbility {

    private PlausibleAbility() {}

    /** True if somebody may be so; the parameters in the order CS, D', v_max. */
    static boolean holds(double[] parameters) {
        return holds(parameters[0], parameters[1], parameters[2]);
    }

    /** True if somebody may be so. */
    static boolean holds(double criticalSpeedMps, double dPrimeMetres, double maximalSpeedMps) {
        return isBetween(2.5, criticalSpeedMps, 6.6)
                && isBetween(30, dPrimeMetres, 600)
                && isBetween(1.15 * criticalSpeedMps, maximalSpeedMps, Math.min(12.4, 2 * criticalSpeedMps));
    }

    private static boolean isBetween(double lowest, double value, double highest) {
        return value >= lowest && value <= highest;
    }
}
