package org.metricmile.scenes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.metricmile.athletics.Distance;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;
import org.metricmile.track.OvalPlane;
import org.metricmile.track.OvalPoint;
import org.metricmile.track.PlanePoint;
import org.metricmile.track.StadiumFrame;

/**
 * An invented field as a tracking system would see it: runners at even speeds, each at an offset from the kerb that
 * wanders, with noise. The same seed gives the same field.
 */
public final class TrackedField {

    /** Positions every tenth of a second. */
    public static final double STEP_SECONDS = 0.1;

    /** Metres that runners go on beyond the finish. */
    private static final double RUN_OUT_METRES = 8;

    private final Course course;
    private final StadiumFrame frame;
    private final double noiseMetres;
    private final long seed;

    public TrackedField(Oval oval, Distance distance, StadiumFrame frame, double noiseMetres, long seed) {
        this.course = new Course(oval, distance);
        this.frame = frame;
        this.noiseMetres = noiseMetres;
        this.seed = seed;
    }

    public Course course() {
        return course;
    }

    public StadiumFrame frame() {
        return frame;
    }

    /** Where a runner who finishes at a time is, every tenth of a second from the gun until just beyond the finish. */
    public List<PlanePoint> way(int runner, double finishSeconds) {
        Random random = new Random(seed * 1_000_003 + runner);
        OvalPlane plane = new OvalPlane(course.oval());
        List<PlanePoint> way = new ArrayList<>();
        double phase = random.nextDouble() * 2 * Math.PI;
        double speedMps = course.distance().inMetres() / finishSeconds;
        for (int i = 0; i * STEP_SECONDS * speedMps <= course.distance().inMetres() + RUN_OUT_METRES; i++) {
            double position = i * STEP_SECONDS * speedMps;
            double offset = 0.3 + 0.6 * (1 + Math.sin(phase + position / 90)) + 0.1 * (runner % 4);
            double lap = course.startMetres() + position;
            PlanePoint place = frame.toStadium(plane.locate(new OvalPoint(lap, offset)));
            way.add(new PlanePoint(
                    place.xMetres() + noiseMetres * random.nextGaussian(),
                    place.yMetres() + noiseMetres * random.nextGaussian()));
        }
        return way;
    }

    /** The ways of a field whose runners finish a third of a second apart. */
    public List<List<PlanePoint>> ways(int runners, double winnerSeconds) {
        List<List<PlanePoint>> ways = new ArrayList<>();
        for (int i = 0; i < runners; i++) {
            ways.add(way(i, winnerSeconds + i / 3.0));
        }
        return ways;
    }
}
