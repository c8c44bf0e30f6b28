package org.metricmile.story.planned;

import org.metricmile.physiology.CredibleInterval;
import org.metricmile.race.Provenance;

/**
 * One figure of a run and how it is known.
 *
 * @param value what is known; of a reconstructed figure the median
 * @param low lower end of the interval of nine in ten; the value itself where a source tells it
 * @param high upper end
 * @param provenance how it is known
 */
public record RunFigure(double value, double low, double high, Provenance provenance) {

    /** @throws IllegalArgumentException if the value is not within its interval */
    public RunFigure {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("%s is not within %s to %s".formatted(value, low, high));
        }
    }

    static RunFigure told(double value, Provenance provenance) {
        return new RunFigure(value, value, value, provenance);
    }

    static RunFigure reconstructed(CredibleInterval interval) {
        return new RunFigure(interval.median(), interval.low(), interval.high(), Provenance.RECONSTRUCTED);
    }

    /** True where the interval is more than the value. */
    public boolean isUnsure() {
        return high > low;
    }
}
