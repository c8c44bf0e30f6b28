package org.metricmile.track;

/**
 * The start of 800 m: in lanes to the end of the first bend, then free.
 *
 * <p>The starts are staggered so that every lane has the same way to the end of the first straight on the measurement line
 * of lane 1: the outer lanes start ahead by what their bend is longer, and by what cutting in along the straight costs.
 * Race positions still count along the measurement line: a runner in an outer lane is ahead of position 0 at the gun, and
 * gives the lead back by running wide.
 *
 * <p>The break line is taken as straight across the track. Where it is painted as an arc it gives the outer lanes part of
 * what the stagger gives them here.
 *
 * @param oval the track; the race starts at its finish line
 */
public record LanedStart(Oval oval) {

    /** Lap coordinate of the break line: the end of the first bend. */
    public double breakLineMetres() {
        return oval.bendMetres();
    }

    /**
     * Extra metres of cutting in from a lane at the break line to the measurement line of lane 1 at the end of the straight,
     * along one slanting line: 0.421 m from lane 8 of the standard track.
     *
     * @throws IllegalArgumentException if the track has no such lane
     */
    public double cutInMetres(int lane) {
        return RunningWide.slantMetres(oval.straightMetres(), oval.radiusMetres(lane) - oval.measuredRadiusMetres());
    }

    /**
     * How far a lane starts ahead of lane 1, measured along the lane's own measurement line.
     *
     * @throws IllegalArgumentException if the track has no such lane
     */
    public double staggerMetres(int lane) {
        return oval.extraPerBendMetres(lane) + cutInMetres(lane);
    }

    /**
     * Lap coordinate of a lane's start, within the first bend.
     *
     * @throws IllegalArgumentException if the track has no such lane
     */
    public double startMetres(int lane) {
        return staggerMetres(lane) * oval.measuredRadiusMetres() / oval.radiusMetres(lane);
    }

    /**
     * Metres a runner covers in the lane from the start to the break line.
     *
     * @throws IllegalArgumentException if the track has no such lane
     */
    public double metresInLane(int lane) {
        return oval.bendMetres() - cutInMetres(lane);
    }
}
