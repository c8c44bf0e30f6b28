package org.metricmile.physiology;

/**
 * What is believed of the ability of a class of runners before a time of theirs is known: independent normal distributions
 * of the three parameters.
 *
 * @param centre the middle
 * @param criticalSpeedSpreadMps standard deviation of CS
 * @param dPrimeSpreadMetres standard deviation of D'
 * @param maximalSpeedSpreadMps standard deviation of v_max
 */
public record AbilityPrior(
        ThreeParameterCriticalSpeed centre,
        double criticalSpeedSpreadMps,
        double dPrimeSpreadMetres,
        double maximalSpeedSpreadMps) {

    /** Men of championship class: CS 6.10 (0.25) m/s, D' 300 (60) m, v_max 9.3 (0.4) m/s. */
    public static final AbilityPrior ELITE_MEN =
            new AbilityPrior(new ThreeParameterCriticalSpeed(6.10, 300, 9.3), 0.25, 60, 0.4);

    /**
     * Women of championship class: CS 5.60 (0.25) m/s, D' 270 (60) m, v_max 8.1 (0.35) m/s. CS from two-parameter fits of the
     * best (5.5 to 5.7); D' is the men's, scaled as D' of two-parameter fits is (about 200 against 220); v_max from the speed
     * reserve ratio of 1.36 to 1.47 (Sandford et al. 2019, IJSPP 14:501), with the men's rounding.
     */
    public static final AbilityPrior ELITE_WOMEN =
            new AbilityPrior(new ThreeParameterCriticalSpeed(5.60, 270, 8.1), 0.25, 60, 0.35);

    /** @throws IllegalArgumentException if a spread is not above 0 */
    public AbilityPrior {
        if (!(criticalSpeedSpreadMps > 0 && dPrimeSpreadMetres > 0 && maximalSpeedSpreadMps > 0)) {
            throw new IllegalArgumentException("spreads must be above 0, not %s m/s, %s m and %s m/s"
                    .formatted(criticalSpeedSpreadMps, dPrimeSpreadMetres, maximalSpeedSpreadMps));
        }
    }

    /** The parameters that lie some spreads from the centre, in the order CS, D', v_max. */
    double[] parameters(double[] spreads) {
        return new double[] {
            centre.criticalSpeedMps() + criticalSpeedSpreadMps * spreads[0],
            centre.dPrimeMetres() + dPrimeSpreadMetres * spreads[1],
            centre.maximalSpeedMps() + maximalSpeedSpreadMps * spreads[2]
        };
    }

    double[] spreads(double[] parameters) {
        return new double[] {
            (parameters[0] - centre.criticalSpeedMps()) / criticalSpeedSpreadMps,
            (parameters[1] - centre.dPrimeMetres()) / dPrimeSpreadMetres,
            (parameters[2] - centre.maximalSpeedMps()) / maximalSpeedSpreadMps
        };
    }
}
