package org.metricmile.simulation;

/**
 * How fast with what is left: the even demand that spends some metres of D' over the rest of the way.
 *
 * <p>From (u - CS) t = B and u t = d follows u = CS d/(d - B).
 */
final class AffordableDemand {

    /** Share of D' that a runner can count on spending: nobody arrives at exactly nothing. */
    private static final double SPENDABLE = 0.97;

    private AffordableDemand() {}

    /** Metres of D' that may be spent before the line. */
    static double spendable(double balanceMetres, double dPrimeMetres) {
        return balanceMetres - (1 - SPENDABLE) * dPrimeMetres;
    }

    /**
     * The demand in m/s.
     *
     * @param spendMetres of D' that may be spent; below 0 counts as 0
     * @param wayMetres still to run, as demand: metres times demand per speed
     * @param mostMps the answer is not above it
     */
    static double mps(double criticalSpeedMps, double spendMetres, double wayMetres, double mostMps) {
        double spend = Math.max(0, spendMetres);
        double rest = wayMetres - spend;
        // what cannot be spent over so short a way leaves only the highest speed
        return rest * mostMps <= criticalSpeedMps * wayMetres ? mostMps : criticalSpeedMps * wayMetres / rest;
    }
}
