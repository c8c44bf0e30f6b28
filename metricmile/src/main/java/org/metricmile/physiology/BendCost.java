package org.metricmile.physiology;

/**
 * What a flat bend adds to the demand of running: the body must be held on its circle, so the leg pushes with
 * (1 + (v2/gR)2)^(1/2) of the weight, and the demand grows with a power of that.
 *
 * <p>After Taboga and Kram 2019, PeerJ 7:e8222, where metabolic rate follows the force along the leg. The exponent is fitted
 * to their marathon on a track of 400 m (0.10 % against 0.096 %). Banking is not taken into account. Page:
 * {@code docs/explanation/models/demand.md}.
 *
 * @param exponent 0 to 2; 0 makes bends free
 */
public record BendCost(double exponent) {

    /** Exponent 0.4: 0.41 % at 7.2 m/s on the bend of the 400 m standard track. */
    public static final BendCost USUAL = new BendCost(0.4);

    public static final BendCost NONE = new BendCost(0);

    private static final double GRAVITY_MPS2 = 9.81;

    /** @throws IllegalArgumentException if the exponent is outside 0 to 2 */
    public BendCost {
        if (!(exponent >= 0 && exponent <= 2)) {
            throw new IllegalArgumentException("the exponent of the cost of a bend must be 0 to 2, not " + exponent);
        }
    }

    /**
     * Demand on the bend as a multiple of that on the straight, 1 or more.
     *
     * @param runningSpeedMps over the ground
     * @param radiusMetres of the runner's own circle, above 0
     */
    public double factor(double runningSpeedMps, double radiusMetres) {
        return Math.pow(1 + squaredSidewaysPull(runningSpeedMps, radiusMetres), exponent / 2);
    }

    /** Square of the centripetal force as a multiple of the weight. */
    static double squaredSidewaysPull(double runningSpeedMps, double radiusMetres) {
        double pull = runningSpeedMps * runningSpeedMps / (GRAVITY_MPS2 * radiusMetres);
        return pull * pull;
    }
}
