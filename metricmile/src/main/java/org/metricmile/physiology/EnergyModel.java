package org.metricmile.physiology;

/**
 * How a runner spends and regains a reserve, and what can be run with it. One instance is one runner.
 *
 * <p>All models obey the same laws: running faster never leaves more, a reserve never exceeds the full one, and what is
 * left does not depend on how an even run is cut into pieces.
 */
public interface EnergyModel {

    /** The model in words. */
    String name();

    /** Name of the model's page in {@code docs/explanation/models}, without its ending. */
    String page();

    /** How long a race at full effort must last for the model to hold. */
    ValidDurations validDurations();

    /** The highest speed, m/s, that can be kept up without spending reserve. */
    double sustainableMps();

    /**
     * The highest speed, m/s, with a share of the reserve left.
     *
     * @param share of the full reserve; what is above 1 counts as 1, below 0 as 0
     * @return infinite where the model knows no limit
     */
    double fastestMps(double share);

    /**
     * The share of the reserve that is left after running on evenly.
     *
     * @param share at the beginning, at most 1; negative if overdrawn
     * @param demandMps speed on the straight in ordinary shelter that demands as much, 0 or more; see {@link Demand}
     * @param seconds 0 or more
     * @return at most 1; negative if more was run than the reserve allows
     */
    double shareAfter(double share, double demandMps, double seconds);

    /**
     * Time of a race at full effort from a full reserve.
     *
     * @param metres above 0
     * @throws OutsideValidRangeException if the race would not last as long as the model needs, or longer than it holds
     */
    double bestSeconds(double metres);
}
