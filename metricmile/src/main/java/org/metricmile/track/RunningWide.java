package org.metricmile.track;

/**
 * What it costs to run away from the measurement line of lane 1.
 *
 * <p>On a bend a runner at offset w covers (R + w) / (R + 0.30) metres for each metre of the race, R being the kerb radius;
 * on a straight the offset costs nothing. Inside the measurement line the extra metres are negative. Model and sources:
 * {@code docs/explanation/models/track-geometry.md}.
 *
 * @param course the race
 */
public record RunningWide(Course course) {

    /** Extra metres of running between two race positions at a steady offset from the kerb. */
    public double extraMetres(double fromMetres, double toMetres, double offsetMetres) {
        return beyondMeasurementLine(offsetMetres) * course.turnRadiansBetween(fromMetres, toMetres);
    }

    /**
     * Speed along the measurement line, by which a race is measured, of a runner at an offset.
     *
     * @param positionMetres race position
     * @param offsetMetres from the kerb; the answer has no meaning at the centre of a bend or beyond
     * @param runningSpeedMps speed over the ground
     */
    public double measuredSpeedMps(double positionMetres, double offsetMetres, double runningSpeedMps) {
        if (!course.sectionAt(positionMetres).isBend()) {
            return runningSpeedMps;
        }
        Oval oval = course.oval();
        return runningSpeedMps * oval.measuredRadiusMetres() / (oval.kerbRadiusMetres() + offsetMetres);
    }

    /** Seconds that extra metres cost a runner who keeps to a speed, which must be above 0. */
    public static double secondsLost(double extraMetres, double runningSpeedMps) {
        if (!(runningSpeedMps > 0)) {
            throw new IllegalArgumentException("a runner's speed must be above 0 m/s, not " + runningSpeedMps);
        }
        return extraMetres / runningSpeedMps;
    }

    /**
     * Extra metres of moving out or in along a slanting line on a straight: about 0.05 m for 1 m in 10 m.
     *
     * @param alongMetres length of straight in which the move is made
     * @param acrossMetres change of offset, either way
     */
    public static double slantMetres(double alongMetres, double acrossMetres) {
        return Math.hypot(alongMetres, acrossMetres) - alongMetres;
    }

    double beyondMeasurementLine(double offsetMetres) {
        return offsetMetres - course.oval().lanes().offsetMetres(1);
    }
}
