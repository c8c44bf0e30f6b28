package org.metricmile.analysis;

import org.metricmile.athletics.Distance;
import org.metricmile.race.Provenance;

/**
 * The lead passing from one runner to another.
 *
 * @param from who led before; {@link Leader#SOMEBODY} where somebody without a name led after the last who is known to have led
 * @param lastKnown who last is known to have led, at {@code after}; somebody without a name may have led since
 * @param to who leads now
 * @param after the last mark at which another is known to have led
 * @param by the first mark at which the new leader leads; the same place where the race was watched all along, or reports have both leads there
 * @param told whether a source has the new leader alone in first position there; else the times show it
 * @param provenance of the order at that mark
 */
public record LeadChange(
        Leader from, Leader lastKnown, Leader to, Distance after, Distance by, boolean told, Provenance provenance) {

    /**
     * Where it was: {@code between 700 m and the finish}, {@code at 519 m}.
     *
     * @param finish of the race
     */
    public String where(Distance finish) {
        return after.equals(by)
                ? "at " + by
                : "between %s and %s".formatted(after, by.equals(finish) ? "the finish" : by);
    }
}
