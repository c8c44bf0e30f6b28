package org.metricmile.track;

import org.metricmile.athletics.Distance;

/**
 * A race distance laid out on an oval: where it starts, and how much of it is bend.
 *
 * <p>All races end at the finish line, so a race starts where its distance before the finish line lies. Race positions
 * may lie outside the race: a runner slows down beyond the finish.
 *
 * @param oval the track
 * @param distance the race distance along the measurement line of lane 1
 */
public record Course(Oval oval, Distance distance) {

    /** Races up to here that start at the finish line start in lanes (World Athletics Technical Rules, TR 17.5). */
    private static final double LONGEST_IN_LANES_METRES = 800;

    /** @throws IllegalArgumentException if the distance is not above 0 */
    public Course {
        if (!distance.isLongerThan(Distance.ZERO)) {
            throw new IllegalArgumentException("a race must be longer than 0 m, not " + distance);
        }
    }

    /** Lap coordinate of the start in lane 1, from 0 up to one lap: 100 m for 1500 m on the standard track. */
    public double startMetres() {
        return lapCoordinateMetres(0);
    }

    /** Lap coordinate, from 0 up to one lap, at a race position. */
    public double lapCoordinateMetres(double positionMetres) {
        return oval.withinLapMetres(beforeFinish(positionMetres));
    }

    /** The bend or straight at a race position. */
    public Section sectionAt(double positionMetres) {
        return oval.sectionAt(beforeFinish(positionMetres));
    }

    /** Race position at which runners may leave their lanes: the break line of 800 m; 0 where nobody starts in lanes. */
    public double lanesEndMetres() {
        boolean inLanes = distance.inMetres() <= LONGEST_IN_LANES_METRES && startMetres() < 1;
        return inLanes ? new LanedStart(oval).breakLineMetres() : 0;
    }

    /** Metres of bend in the whole race. */
    public double bendMetres() {
        return bendMetresBetween(0, distance.inMetres());
    }

    /** Share of the race that is run on bends, 0 to 1. */
    public double bendShare() {
        return bendMetres() / distance.inMetres();
    }

    /** Angle through which a runner turns in the whole race: the extra metres of running it one metre wide. */
    public double turnRadians() {
        return turnRadiansBetween(0, distance.inMetres());
    }

    /** Metres of bend between two race positions. */
    public double bendMetresBetween(double fromMetres, double toMetres) {
        return oval.bendMetresBetween(beforeFinish(fromMetres), beforeFinish(toMetres));
    }

    /** Angle through which a runner turns between two race positions. */
    public double turnRadiansBetween(double fromMetres, double toMetres) {
        return bendMetresBetween(fromMetres, toMetres) / oval.measuredRadiusMetres();
    }

    /** Laps still to run at a race position: 3.75 at the start of 1500 m. */
    public double lapsToGo(double positionMetres) {
        return -beforeFinish(positionMetres) / oval.lapMetres();
    }

    /** Bends still to run at a race position, parts of a bend included: 7.135 at the start of 1500 m. */
    public double bendsToGo(double positionMetres) {
        return bendMetresBetween(positionMetres, distance.inMetres()) / oval.bendMetres();
    }

    private double beforeFinish(double positionMetres) {
        return positionMetres - distance.inMetres();
    }
}
