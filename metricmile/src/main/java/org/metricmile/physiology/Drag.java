package org.metricmile.physiology;

/**
 * What the air costs, and the shelter in which an athlete's bests were run.
 *
 * <p>In ordinary shelter the factor is 1, so that critical speed and D', taken from races, keep their meaning. How much
 * the air costs in races is an open question: laboratories say 12 % of power at 7.2 m/s (da Silva, Kram and Hoogkamer 2022),
 * one pair of races of one athlete says 2 % of speed. The coefficient is therefore uncertain, see {@link #likely}. Page:
 * {@code docs/explanation/models/demand.md}.
 *
 * @param coefficient share of the demand at 7.2 m/s that a runner in the open pays for the air, 0 to 0.5
 * @param ordinaryShelter mean shelter in the races that set the bests, 0 to 1
 */
public record Drag(double coefficient, double ordinaryShelter) {

    /** Shelter of a paced race: the mean over a race with pacemakers to 1000 m. A choice, not a published value. */
    public static final double ORDINARY_SHELTER = 0.30;

    /** Coefficient 0.03: leading costs 0.9 s per 400 m at 7.2 m/s against following closely. */
    public static final Drag USUAL = new Drag(0.03, ORDINARY_SHELTER);

    /** The speed at which the coefficient is told, about that of a championship final over 1500 m. */
    public static final double REFERENCE_MPS = 7.2;

    private static final double SPREAD = 0.5;
    private static final double MOST = 0.5;

    /** @throws IllegalArgumentException if a number is out of its range */
    public Drag {
        if (!(coefficient >= 0 && coefficient <= MOST)) {
            throw new IllegalArgumentException("the coefficient of drag must be 0 to 0.5, not " + coefficient);
        }
        if (!(ordinaryShelter >= 0 && ordinaryShelter <= 1)) {
            throw new IllegalArgumentException("shelter must be 0 to 1, not " + ordinaryShelter);
        }
    }

    /**
     * Drag as it may be: the coefficient is log-normal with median 0.03 and 0.5 for the spread of its logarithm, which spans
     * what races and laboratories say (0.011 to 0.080 in 95 of 100). Never above 0.5.
     *
     * @param standardNormal a number drawn from the standard normal distribution
     */
    public static Drag likely(double standardNormal) {
        double coefficient = USUAL.coefficient * Math.exp(SPREAD * standardNormal);
        return new Drag(Math.min(MOST, coefficient), ORDINARY_SHELTER);
    }

    /**
     * The same in air that costs so many times as much, and never above 0.5.
     *
     * @param times 0 or more; 1 changes nothing
     */
    public Drag times(double times) {
        return new Drag(Math.min(MOST, coefficient * times), ordinaryShelter);
    }

    /**
     * Demand as a multiple of the demand at the same speed in ordinary shelter.
     *
     * @param runningSpeedMps over the ground
     * @param shelter 0 to 1
     */
    public double factor(double runningSpeedMps, double shelter) {
        double scale = scale(runningSpeedMps);
        return (1 + coefficient * (1 - shelter) * scale) / (1 + coefficient * (1 - ordinaryShelter) * scale);
    }

    /** Drag grows with the square of speed. */
    static double scale(double runningSpeedMps) {
        double relative = runningSpeedMps / REFERENCE_MPS;
        return relative * relative;
    }
}
