package org.metricmile.simulation;

/**
 * Plans among which a best one is searched, each by numbers from 0 to 1. Every point is a plan that can be written down: distances in tens of
 * metres, chances in tenths.
 */
interface PlanSpace {

    /** Where the search begins: near what is done otherwise. */
    double[] usual();

    /** The plan of a point: as many numbers as {@link #usual} has, 0 to 1 each. */
    RacePlan plan(double[] numbers);

    /** To tens of metres. */
    static double tens(double metres) {
        return 10 * Math.rint(metres / 10);
    }

    /** A chance in tenths. */
    static double tenths(double chance) {
        return Math.rint(10 * chance) / 10;
    }
}
