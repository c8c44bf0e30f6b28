package org.metricmile.reconstruction;

import java.util.Locale;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.physiology.StandardNormal;
import org.metricmile.race.Provenance;

/**
 * One time on record beside what all other evidence of the race says of it.
 *
 * @param runner whose time it is
 * @param at the mark
 * @param time as it is on record
 * @param provenance of the time
 * @param expected where the other evidence puts it, nine times in ten
 * @param tail probability of a time at least as far off, on either side, the usual error of such a time included
 */
public record TimeCheck(
        Athlete runner, Distance at, ElapsedTime time, Provenance provenance, CredibleInterval expected, double tail) {

    /** Of a hundred good times two look as bad as this. */
    public static final double SUSPECT_TAIL = 0.02;

    /** Reconstructed times are never shown finer than a tenth, so less than that is no conflict that anybody could see. */
    private static final double LEAST_SECONDS = 0.1;

    public boolean isSuspect() {
        double outside = Math.max(expected.low() - time.inSeconds(), time.inSeconds() - expected.high());
        return tail < SUSPECT_TAIL && outside > LEAST_SECONDS;
    }

    /** How many standard deviations of a normal distribution the tail is: late is positive. */
    public double standardDeviations() {
        double size = -StandardNormal.quantile(Math.max(1e-12, Math.min(1, tail) / 2));
        return time.inSeconds() >= expected.median() ? size : -size;
    }

    /** In words, for people. */
    public String message() {
        return String.format(
                Locale.ROOT,
                "%s at %s in %s (%s) does not fit the rest of the evidence, which puts it at %s (90 %%: %s to %s): it looks %.1f s %s. Maybe the watch was stopped %s.",
                runner.name(),
                at,
                time,
                provenance.label(),
                tenths(expected.median()),
                tenths(expected.low()),
                tenths(expected.high()),
                Math.abs(time.inSeconds() - expected.median()),
                time.inSeconds() > expected.median() ? "late" : "early",
                time.inSeconds() > expected.median() ? "late" : "early");
    }

    private static ElapsedTime tenths(double seconds) {
        return ElapsedTime.ofSeconds(seconds, Precision.TENTH);
    }
}
