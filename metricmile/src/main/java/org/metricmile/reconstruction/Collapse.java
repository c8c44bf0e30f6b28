package org.metricmile.reconstruction;

/**
 * A runner who finished so far behind that he fell or gave up: from some place on, not known beforehand, he lost what is beyond the
 * usual, evenly up to the finish.
 *
 * @param runner index of the runner
 * @param lostMetres what is beyond the usual, at the finish
 */
record Collapse(int runner, double lostMetres) {

    /** Where it may have begun, as a share of the race. */
    static final double EARLIEST = 0.1;

    static final double LATEST = 0.97;

    /** What is lost at a place if it began at a share of the race. */
    double lostAt(double metres, double raceMetres, double beganShare) {
        double began = beganShare * raceMetres;
        return metres <= began ? 0 : lostMetres * (metres - began) / (raceMetres - began);
    }
}
