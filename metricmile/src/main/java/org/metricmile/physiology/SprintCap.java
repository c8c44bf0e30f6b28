package org.metricmile.physiology;

/**
 * The highest speed that is left as D' runs out: CS + (v_max - CS)(B/D')^g.
 *
 * @param exponent g, above 0: 1 makes sprinting out agree with the three-parameter model; smaller values keep a kick for
 *     the end
 */
public record SprintCap(double exponent) {

    /** The linear feedback that makes an all-out run agree with the three-parameter model. */
    public static final SprintCap LINEAR = new SprintCap(1);

    /**
     * Exponent 0.4. A choice, not a published value: the winner of the European 1500 m final of 2024 ran about 8.05 m/s at the
     * end with a fifth of D' left; with exponent 1 finishes are implausibly slow.
     */
    public static final SprintCap USUAL = new SprintCap(0.4);

    /** @throws IllegalArgumentException if the exponent is not above 0 */
    public SprintCap {
        if (!(exponent > 0)) {
            throw new IllegalArgumentException("the exponent of a sprint cap must be above 0, not " + exponent);
        }
    }

    /**
     * Highest speed, m/s.
     *
     * @param share of D' left; above 1 counts as 1, below 0 as 0
     */
    public double fastestMps(double criticalSpeedMps, double maximalSpeedMps, double share) {
        double left = Math.min(1, Math.max(0, share));
        return criticalSpeedMps + (maximalSpeedMps - criticalSpeedMps) * Math.pow(left, exponent);
    }
}
