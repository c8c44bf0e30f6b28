package org.metricmile.physiology;

/**
 * How much of the air's resistance runners ahead take away: 0 in the open, at most 0.75.
 *
 * <p>The function is this project's choice, laid through published anchors: 58 % less drag 1.3 m behind one runner
 * (Beaumont et al. 2020; here 0.563), 67 % at the smallest gap (Li et al. 2025, Phys. Fluids; here 0.65). What is known little:
 * the decay beyond 2 m, wind from the side, packs; runners abreast may raise drag, here they do nothing. Page:
 * {@code docs/explanation/models/demand.md}.
 */
public final class Shelter {

    /** The most that any number of runners can take away. */
    public static final double MOST = 0.75;

    private static final double CLOSEST_METRES = 0.8;
    private static final double AT_CLOSEST = 0.65;
    private static final double DECAY_METRES = 3.5;
    private static final double ACROSS_METRES = 0.45;

    private Shelter() {}

    /**
     * Shelter behind one runner.
     *
     * @param gapMetres how far ahead that runner is, centre to centre; 0 or less gives no shelter, gaps up to 0.8 m give
     *     the same
     * @param acrossMetres how far to the side, either way
     */
    public static double behind(double gapMetres, double acrossMetres) {
        if (gapMetres <= 0) {
            return 0;
        }
        double beyondClosest = Math.max(gapMetres - CLOSEST_METRES, 0);
        double across = acrossMetres / ACROSS_METRES;
        return AT_CLOSEST * Math.exp(-beyondClosest / DECAY_METRES - across * across / 2);
    }

    /** Shelter behind several runners, each of whom takes away a share of what the others leave; 0 behind nobody. */
    public static double together(double... shelters) {
        double left = 1;
        for (double shelter : shelters) {
            left *= 1 - shelter;
        }
        return Math.min(MOST, 1 - left);
    }
}
