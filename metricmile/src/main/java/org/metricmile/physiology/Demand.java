package org.metricmile.physiology;

/**
 * What running demands, as a speed: the speed on a straight, in ordinary shelter, that would demand as much.
 *
 * <p>u = v q (1 + a(1 - s)(v/7.2)2) / (1 + a(1 - s0)(v/7.2)2), with q from {@link BendCost}, a and s0 from {@link Drag}. Running
 * speed is over the ground: a runner who goes wide covers more ground and so runs faster than he is timed
 * ({@link org.metricmile.track.RunningWide}). For even running at 4 to 11 m/s; speeding up costs nothing extra here. Page:
 * {@code docs/explanation/models/demand.md}.
 */
public record Demand(Drag drag, BendCost bendCost) {

    public static final Demand USUAL = new Demand(Drag.USUAL, BendCost.USUAL);

    /**
     * On a straight, in m/s.
     *
     * @param runningSpeedMps over the ground
     * @param shelter 0 in the open to 1
     */
    public double onStraightMps(double runningSpeedMps, double shelter) {
        return runningSpeedMps * drag.factor(runningSpeedMps, shelter);
    }

    /**
     * On a bend, in m/s.
     *
     * @param runningSpeedMps over the ground
     * @param shelter 0 in the open to 1
     * @param radiusMetres of the runner's own circle: the kerb's radius and the offset
     */
    public double onBendMps(double runningSpeedMps, double shelter, double radiusMetres) {
        return onStraightMps(runningSpeedMps, shelter) * bendCost.factor(runningSpeedMps, radiusMetres);
    }
}
