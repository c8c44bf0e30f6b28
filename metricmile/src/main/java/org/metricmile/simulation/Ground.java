package org.metricmile.simulation;

import org.metricmile.physiology.BendCost;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

/** The course as the engine asks for it: bend or straight, how far from the kerb there is room. */
final class Ground {

    /** Runners keep this far from the kerb and from the outer edge at least. */
    static final double NEAREST_METRES = 0.25;

    private static final double GRAVITY_MPS2 = 9.81;

    final Course course;
    final double distanceMetres;
    final double kerbRadiusMetres;
    final double measuredRadiusMetres;
    final double widestMetres;
    final double lanesEndMetres;
    private final double halfLapMetres;
    private final double bendMetres;
    private final double halfExponent;

    Ground(Course course) {
        Oval oval = course.oval();
        this.course = course;
        this.distanceMetres = course.distance().inMetres();
        this.kerbRadiusMetres = oval.kerbRadiusMetres();
        this.measuredRadiusMetres = oval.measuredRadiusMetres();
        this.widestMetres = oval.lanes().totalWidthMetres() - NEAREST_METRES;
        this.lanesEndMetres = course.lanesEndMetres();
        this.halfLapMetres = oval.lapMetres() / 2;
        this.bendMetres = oval.bendMetres();
        this.halfExponent = BendCost.USUAL.exponent() / 2;
    }

    boolean isBend(double positionMetres) {
        double beyond = positionMetres - distanceMetres;
        return beyond - halfLapMetres * Math.floor(beyond / halfLapMetres) < bendMetres;
    }

    /** Demand on the bend as a multiple of that on the straight: {@link BendCost}, written out for speed. */
    double bendFactor(double speedMps, double offsetMetres) {
        double pull = speedMps * speedMps / (GRAVITY_MPS2 * (kerbRadiusMetres + offsetMetres));
        return Elementary.exp(halfExponent * Elementary.log(1 + pull * pull));
    }

    /** Metres of the race for each metre over the ground on the bend. */
    double measuredPerMetre(double offsetMetres) {
        return measuredRadiusMetres / (kerbRadiusMetres + offsetMetres);
    }
}
