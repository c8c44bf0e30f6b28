package org.metricmile.track;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The 400 m oval on which a field ran, found from measured positions of the runners.
 *
 * <p>Tags are worn by runners who keep 0.2 to 2 m outside the kerb, so the inner edge of all positions is fitted, not their
 * middle: least squares with Huber's weights over 80 sectors of the lap. The lap is taken as 400 m, which is the rule; the
 * straight is fitted where the whole lap was run over. A track whose straight comes out within a metre of the standard's
 * 84.39 m is taken as the standard track: one race tells the straight to half a metre only, and other common ovals
 * differ by more. Then only the pose is fitted anew.
 *
 * <p>Which straight is the home straight cannot be told from the shape: an oval is the same after half a turn. The caller
 * who knows where the race started chooses between this fit and {@link #turnedRound}.
 *
 * @param oval the track
 * @param frame where it lies in the coordinates of the tracking system; where those are mirrored, after their y was negated
 * @param mirrored true if the runners go round clockwise as the coordinates stand: the y axis points the other way
 * @param straightMetres the straight as it was measured, before the standard was taken; empty where it was not fitted
 * @param edgeOffsetMetres how far outside the kerb the inner edge of the positions lies
 * @param residualMetres root mean square distance of the inner edge from the fitted oval
 * @param sectors of 80 sectors of the lap, those that were run over
 */
public record TrackFit(
        Oval oval,
        StadiumFrame frame,
        boolean mirrored,
        OptionalDouble straightMetres,
        double edgeOffsetMetres,
        double residualMetres,
        int sectors) {

    /** Sectors from which on the straight is fitted too: all but 50 m of the lap. */
    static final int SECTORS_FOR_STRAIGHT = 70;

    /** Less than 50 m of bend or 50 m of straight, and the oval could slide or swing. */
    static final int LEAST_SECTORS_EACH = 10;

    static final double LARGEST_RESIDUAL_METRES = 0.6;

    private static final double STANDARD_WITHIN_METRES = 1.0;
    private static final double NEAREST_EDGE_METRES = -0.5;
    private static final double FARTHEST_EDGE_METRES = 3.0;
    private static final int SAMPLES_FOR_START = 240;
    private static final int SAMPLES = 6000;
    private static final int ROUNDS = 8;
    private static final double SETTLED_METRES = 0.003;

    /**
     * Finds the oval.
     *
     * @param ways the positions of each runner in the order of time, without jumps; places where nobody runs, as before
     *     the gun and after the finish, should be left out
     * @throws NoTrackFitException if too little of a lap was run over, or no 400 m oval fits
     */
    public static TrackFit of(List<List<PlanePoint>> ways) throws NoTrackFitException {
        PlanePoint[] samples = thinned(ways, SAMPLES);
        if (samples.length < InnerEdge.SECTORS) {
            throw new NoTrackFitException("there are only %d positions of moving runners; maybe the tags did not work"
                    .formatted(samples.length));
        }
        OvalPose pose = FirstPose.of(thinned(ways, SAMPLES_FOR_START));
        InnerEdge edge = InnerEdge.of(pose, samples);
        OptionalDouble straight = OptionalDouble.empty();
        if (edge.sectors() >= SECTORS_FOR_STRAIGHT) {
            OvalPose free = settled(pose, samples, true);
            straight = OptionalDouble.of(2 * free.halfStraightMetres());
            double offStandard = straight.getAsDouble() - Oval.STANDARD_400.straightMetres();
            pose = Math.abs(offStandard) <= STANDARD_WITHIN_METRES ? settled(pose, samples, false) : free;
        } else {
            pose = settled(pose, samples, false);
        }
        edge = InnerEdge.of(pose, samples);
        requireEnough(edge);
        return of(pose, edge, straight, turning(ways, pose) < 0);
    }

    private static TrackFit of(OvalPose pose, InnerEdge edge, OptionalDouble straight, boolean mirrored)
            throws NoTrackFitException {
        Oval oval = ovalWithStraight(2 * pose.halfStraightMetres());
        double edgeOffset = pose.radiusMetres() - oval.kerbRadiusMetres();
        double residual = residualMetres(pose, edge);
        if (!(residual <= LARGEST_RESIDUAL_METRES
                && edgeOffset >= NEAREST_EDGE_METRES
                && edgeOffset <= FARTHEST_EDGE_METRES)) {
            throw new NoTrackFitException(String.format(
                    Locale.ROOT,
                    "the inner edge of the positions lies %.2f m off the nearest 400 m oval and %.2f m outside its kerb;"
                            + " maybe the track has another length, or the positions are not in metres",
                    residual,
                    edgeOffset));
        }
        StadiumFrame frame = frame(pose);
        StadiumFrame upright = new StadiumFrame(
                new PlanePoint(frame.centre().xMetres(), -frame.centre().yMetres()), -frame.axisRadians());
        return new TrackFit(oval, mirrored ? upright : frame, mirrored, straight, edgeOffset, residual, edge.sectors());
    }

    /** The same oval with its straights exchanged. */
    public TrackFit turnedRound() {
        StadiumFrame turned =
                new StadiumFrame(frame.centre(), Math.IEEEremainder(frame.axisRadians() + Math.PI, 2 * Math.PI));
        return new TrackFit(oval, turned, mirrored, straightMetres, edgeOffsetMetres, residualMetres, sectors);
    }

    /** The 400 m oval of a straight; that of the standard is the standard. */
    static Oval ovalWithStraight(double straightMetres) {
        Oval standard = Oval.STANDARD_400;
        if (straightMetres == standard.straightMetres()) {
            return standard;
        }
        double measuredRadius = (standard.lapMetres() - 2 * straightMetres) / (2 * Math.PI);
        double kerbRadius = measuredRadius - standard.lanes().offsetMetres(1);
        return new Oval(standard.lapMetres(), kerbRadius, 0, standard.lanes());
    }

    static StadiumFrame frame(OvalPose pose) {
        double axis = Math.IEEEremainder(pose.axisRadians(), Math.PI);
        return new StadiumFrame(new PlanePoint(pose.centreXMetres(), pose.centreYMetres()), axis);
    }

    private static OvalPose settled(OvalPose start, PlanePoint[] samples, boolean withStraight)
            throws NoTrackFitException {
        OvalPose pose = start;
        for (int i = 0; i < ROUNDS; i++) {
            InnerEdge edge = InnerEdge.of(pose, samples);
            requireEnough(edge);
            OvalPose last = pose;
            pose = last.fittedTo(edge.points().toArray(PlanePoint[]::new), withStraight);
            if (pose.isWithin(SETTLED_METRES, last)) {
                return pose;
            }
            if (!(Math.abs(pose.halfStraightMetres() - start.halfStraightMetres()) < start.halfStraightMetres() / 2)) {
                throw new NoTrackFitException(
                        "no 400 m oval fits; maybe the track has another length, or the positions are not in metres");
            }
        }
        return pose;
    }

    private static void requireEnough(InnerEdge edge) throws NoTrackFitException {
        if (edge.bendSectors() < LEAST_SECTORS_EACH || edge.straightSectors() < LEAST_SECTORS_EACH) {
            throw new NoTrackFitException(
                    ("the positions cover %d of %d sectors of a 400 m lap, %d of them on bends; an oval needs %d on bends and"
                                    + " %d on straights. Maybe the file holds only part of a race, or is not in metres")
                            .formatted(
                                    edge.sectors(),
                                    InnerEdge.SECTORS,
                                    edge.bendSectors(),
                                    LEAST_SECTORS_EACH,
                                    LEAST_SECTORS_EACH));
        }
    }

    private static double residualMetres(OvalPose pose, InnerEdge edge) {
        double sum = 0;
        for (PlanePoint point : edge.points()) {
            sum += pose.outsideMetres(point) * pose.outsideMetres(point);
        }
        return Math.sqrt(sum / edge.sectors());
    }

    /** Twice the area that the runners swept about the centre: positive if they ran anticlockwise. */
    private static double turning(List<List<PlanePoint>> ways, OvalPose pose) {
        double sum = 0;
        for (List<PlanePoint> way : ways) {
            for (int i = 1; i < way.size(); i++) {
                PlanePoint from = way.get(i - 1);
                PlanePoint to = way.get(i);
                sum += (from.xMetres() - pose.centreXMetres()) * (to.yMetres() - from.yMetres())
                        - (from.yMetres() - pose.centreYMetres()) * (to.xMetres() - from.xMetres());
            }
        }
        return sum;
    }

    private static PlanePoint[] thinned(List<List<PlanePoint>> ways, int most) {
        int all = ways.stream().mapToInt(List::size).sum();
        int step = Math.max(1, (all + most - 1) / most);
        List<PlanePoint> thinned = new ArrayList<>(all / step + 1);
        int index = 0;
        for (List<PlanePoint> way : ways) {
            for (PlanePoint point : way) {
                if (index++ % step == 0) {
                    thinned.add(point);
                }
            }
        }
        return thinned.toArray(PlanePoint[]::new);
    }
}
