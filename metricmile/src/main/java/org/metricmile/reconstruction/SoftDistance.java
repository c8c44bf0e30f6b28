package org.metricmile.reconstruction;

/**
 * How well a claim of a report fits a race: reports of one race differ by tens of metres about the same moment (Paris 2024: 20 m or
 * 10 m from the line, at 250 m to go or into the straight), so it may have been so up to some metres before or after.
 */
final class SoftDistance {

    /** One standard deviation of the places that reports tell. */
    static final double SD_METRES = 20;

    private static final double FARTHEST_METRES = 80;

    /** How often what a report tells is not so at all. */
    private static final double UNTRUE = 0.05;

    private SoftDistance() {}

    static double logLikelihood(Claim claim, Curves race) {
        for (double soft = 0; soft <= FARTHEST_METRES; soft += Curves.STEP_METRES) {
            if (claim.holds(race, soft)) {
                double off = soft / SD_METRES;
                return Math.log(UNTRUE + (1 - UNTRUE) * Math.exp(-off * off / 2));
            }
        }
        return Math.log(UNTRUE);
    }
}
