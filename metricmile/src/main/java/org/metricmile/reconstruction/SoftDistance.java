package org.metricmile.reconstruction;

import org.metricmile.physiology.StandardNormal;

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

    /** How likely a place is behind an end that a report tells, being this far behind it by the report. */
    static double chanceBehind(double metres) {
        return StandardNormal.below(metres / SD_METRES);
    }

    static double logLikelihood(Claim claim, Curves race) {
        double off = claim.leastSoftMetres(race, FARTHEST_METRES) / SD_METRES;
        return Math.log(UNTRUE + (1 - UNTRUE) * Math.exp(-off * off / 2));
    }
}
