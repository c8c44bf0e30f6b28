package org.metricmile.physiology.pacing;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A race as it is paced.
 *
 * @param metres its length
 * @param seconds for all of it
 * @param points along the way, from the start to the finish
 */
public record PacedRace(double metres, double seconds, List<Point> points) {

    /**
     * A moment of the race.
     *
     * @param seconds since the start
     * @param metres run
     * @param speedMps speed
     * @param leftJkg anaerobic reserve left
     */
    public record Point(double seconds, double metres, double speedMps, double leftJkg) {}

    public PacedRace {
        points = List.copyOf(points);
    }

    /** Seconds at a place, between 0 and the finish. */
    public double secondsAt(double at) {
        return between(at, Point::seconds);
    }

    /** Reserve left at a place, J/kg. */
    public double leftJkgAt(double at) {
        return between(at, Point::leftJkg);
    }

    private double between(double at, ToDoubleFunction<Point> value) {
        if (!(at >= 0 && at <= metres + 1e-6)) {
            throw new IllegalArgumentException("a race of " + metres + " m has no place at " + at + " m");
        }
        int low = 0;
        int high = points.size() - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (points.get(middle).metres() <= at) {
                low = middle;
            } else {
                high = middle;
            }
        }
        Point from = points.get(low);
        Point to = points.get(high);
        double along = to.metres() - from.metres();
        double share = along > 0 ? Math.min(1, (at - from.metres()) / along) : 0;
        double before = value.applyAsDouble(from);
        return before + share * (value.applyAsDouble(to) - before);
    }
}
