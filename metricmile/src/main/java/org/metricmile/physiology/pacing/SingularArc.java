package org.metricmile.physiology.pacing;

/**
 * The middle of the quickest race, where neither the force nor the reserve is at its limit.
 *
 * <p>By Pontryagin's principle the Hamiltonian is linear in the force, and on the arc on which its factor vanishes speed and reserve obey
 * (1/tau + sigma'(E)) v^2 - c (2/tau + sigma'(E)) v + sigma(E) = 0, with one number c for the race: the marginal price of a metre in
 * seconds turned into a speed. With constant power that is Keller's even speed; where power falls as the reserve runs out, speed
 * rises: the kick.
 *
 * @param runner who runs
 * @param c m/s, the higher the faster
 */
record SingularArc(PacingRunner runner, double c) {

    /** Speed with so much left, m/s; {@code NaN} if c is too low for any. */
    double speedMps(double leftJkg) {
        double a = a(leftJkg);
        double b = b(leftJkg);
        double root = b * b - 4 * a * runner.power().at(leftJkg);
        return root < 0 ? Double.NaN : (b + Math.sqrt(root)) / (2 * a);
    }

    /** How fast the reserve changes, W/kg; negative while it is spent. */
    double reserveRateWkg(double leftJkg, double speedMps) {
        double curvature = runner.power().curvature(leftJkg);
        double slope = runner.power().slope(leftJkg);
        double speedByReserve = -(curvature * speedMps * speedMps - c * curvature * speedMps + slope)
                / (2 * a(leftJkg) * speedMps - b(leftJkg));
        double spent = runner.power().at(leftJkg) - speedMps * speedMps / runner.resistanceSeconds();
        return spent / (1 + speedMps * speedByReserve);
    }

    /** The least c for which there is a speed with so much left. */
    static double least(PacingRunner runner, double leftJkg) {
        double slope = runner.power().slope(leftJkg);
        double inverse = 1 / runner.resistanceSeconds();
        return 2 * Math.sqrt((inverse + slope) * runner.power().at(leftJkg)) / (2 * inverse + slope);
    }

    /** The c for which the arc has this speed with so much left. */
    static double through(PacingRunner runner, double leftJkg, double speedMps) {
        double slope = runner.power().slope(leftJkg);
        double inverse = 1 / runner.resistanceSeconds();
        return ((inverse + slope) * speedMps * speedMps + runner.power().at(leftJkg))
                / (speedMps * (2 * inverse + slope));
    }

    private double a(double leftJkg) {
        return 1 / runner.resistanceSeconds() + runner.power().slope(leftJkg);
    }

    private double b(double leftJkg) {
        return c * (2 / runner.resistanceSeconds() + runner.power().slope(leftJkg));
    }
}
