package org.metricmile.simulation;

import org.metricmile.physiology.BendCost;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

/** The course as the engine asks for it: bend or straight, how far from the kerb there is room. */
final class Ground {

    /** Runners keep this far from the kerb and from the outer edge at least. */
    static final double NEAREST_METRES = 0.25;

    private static final double PER_GRAVITY = 1 / 9.81;

    final Course course;
    final double distanceMetres;
    final double kerbRadiusMetres;
    final double measuredRadiusMetres;
    final double widestMetres;
    private final double perMeasuredRadius;
    final double lanesEndMetres;
    private final double halfLapMetres;
    private final double bendMetres;
    // binomial series of (1 + x)^h: x is 0.02 outdoors, 0.1 on a short track
    private final double first;
    private final double second;
    private final double third;
    private final double fourth;
    private final double fifth;

    Ground(Course course) {
        Oval oval = course.oval();
        this.course = course;
        this.distanceMetres = course.distance().inMetres();
        this.kerbRadiusMetres = oval.kerbRadiusMetres();
        this.measuredRadiusMetres = oval.measuredRadiusMetres();
        this.perMeasuredRadius = 1 / measuredRadiusMetres;
        this.widestMetres = oval.lanes().totalWidthMetres() - NEAREST_METRES;
        this.lanesEndMetres = course.lanesEndMetres();
        this.halfLapMetres = oval.lapMetres() / 2;
        this.bendMetres = oval.bendMetres();
        double half = BendCost.USUAL.exponent() / 2;
        this.first = half;
        this.second = first * (half - 1) / 2;
        this.third = second * (half - 2) / 3;
        this.fourth = third * (half - 3) / 4;
        this.fifth = fourth * (half - 4) / 5;
    }

    /** Tells the runner whether he is on a bend. */
    void locate(Runner runner) {
        if (runner.position >= runner.partEnds) {
            double beyond = runner.position - distanceMetres;
            double halfLaps = Math.floor(beyond / halfLapMetres);
            runner.bend = isBend(runner.position);
            runner.perRadius = 1 / (kerbRadiusMetres + runner.offset);
            runner.partEnds = distanceMetres + halfLaps * halfLapMetres + (runner.bend ? bendMetres : halfLapMetres);
        }
    }

    boolean isLastBend(Runner runner) {
        return runner.bend && distanceMetres - runner.position <= halfLapMetres;
    }

    boolean isBend(double positionMetres) {
        double beyond = positionMetres - distanceMetres;
        return beyond - halfLapMetres * Math.floor(beyond / halfLapMetres) < bendMetres;
    }

    /** Demand on the bend as a multiple of that on the straight: {@link BendCost}, written out for speed. */
    double bendFactor(double speedMps, double offsetMetres) {
        return bendFactor(speedMps * speedMps / (kerbRadiusMetres + offsetMetres));
    }

    /** The same, of the square of the speed over the radius. */
    double bendFactor(double centripetalMps2) {
        double pull = centripetalMps2 * PER_GRAVITY;
        double squared = pull * pull;
        return 1 + squared * (first + squared * (second + squared * (third + squared * (fourth + squared * fifth))));
    }

    /** Metres over the ground for each metre of the race on the bend. */
    double groundPerMetre(double offsetMetres) {
        return (kerbRadiusMetres + offsetMetres) * perMeasuredRadius;
    }
}
