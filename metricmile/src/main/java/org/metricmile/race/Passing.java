package org.metricmile.race;

import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;

/**
 * When a runner passes a mark, and how that is known.
 *
 * @param runner who
 * @param at the mark
 * @param seconds since the gun; not rounded where it is computed
 * @param precision the digits that may be shown
 * @param provenance where the time comes from
 */
public record Passing(Athlete runner, Distance at, double seconds, Precision precision, Provenance provenance) {

    /** The time with no more digits than are known. */
    public ElapsedTime time() {
        return ElapsedTime.ofSeconds(seconds, precision);
    }
}
