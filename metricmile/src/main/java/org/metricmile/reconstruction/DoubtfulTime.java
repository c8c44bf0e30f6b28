package org.metricmile.reconstruction;

/**
 * A time that was taken by hand or told with few digits: near the truth as a rule, and now and then far from it.
 *
 * @param runner index of the runner
 * @param mark index of the mark
 * @param seconds since the gun
 * @param sdSeconds how near it is as a rule
 */
record DoubtfulTime(int runner, int mark, double seconds, double sdSeconds) {

    /** How often a time is a mistake, and how far off it then is. */
    static final double MISTAKE_SHARE = 0.05;

    static final double MISTAKE_SD_SECONDS = 1.5;

    double logLikelihood(double trueSeconds, boolean mistaken) {
        double sd = mistaken ? MISTAKE_SD_SECONDS : sdSeconds;
        double off = (seconds - trueSeconds) / sd;
        return Math.log(mistaken ? MISTAKE_SHARE : 1 - MISTAKE_SHARE) - Math.log(sd) - off * off / 2;
    }
}
