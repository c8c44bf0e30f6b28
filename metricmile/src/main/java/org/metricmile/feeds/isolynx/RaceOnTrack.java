package org.metricmile.feeds.isolynx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.metricmile.athletics.Distance;
import org.metricmile.race.TrackedWay;
import org.metricmile.track.Course;
import org.metricmile.track.OvalPlane;
import org.metricmile.track.PlanePoint;
import org.metricmile.track.StadiumFrame;

/**
 * A field read as a race over a distance: the straight from which it starts tells where the finish line is. Runners and ways
 * are in the order of the columns.
 *
 * @param course the oval and the distance
 * @param frame where the oval lies, its home straight where this race finishes
 * @param ways along the measured line
 * @param finishes when each runner crosses the finish line, by the clock of the file
 */
record RaceOnTrack(Course course, StadiumFrame frame, List<TrackedWay> ways, List<OptionalDouble> finishes) {

    /**
     * A field stands up to 25 m ahead of the start in lane 1 (800 m in lanes), and a little more when positions begin after
     * the gun.
     */
    private static final double LEAST_AHEAD_METRES = -15;

    private static final double MOST_AHEAD_METRES = 40;

    private static final int LEAST_FINISHERS = 3;

    /** Metres a second that a runner has come by the first position, as far as it matters here. */
    private static final double STARTING_MPS = 5;

    RaceOnTrack {
        ways = List.copyOf(ways);
        finishes = List.copyOf(finishes);
    }

    /** Empty if the field neither starts where this race does nor reaches its finish. */
    static Optional<RaceOnTrack> of(FieldOnTrack field, Distance distance) {
        Course course = new Course(field.fit().oval(), distance);
        for (StadiumFrame frame :
                List.of(field.fit().frame(), field.fit().turnedRound().frame())) {
            double ahead = aheadOfStart(field, course, frame);
            if (ahead >= LEAST_AHEAD_METRES && ahead <= MOST_AHEAD_METRES) {
                RaceOnTrack race = along(field, course, frame);
                if (race.finishers() >= LEAST_FINISHERS) {
                    return Optional.of(race);
                }
            }
        }
        return Optional.empty();
    }

    /** Median over the field of the metres from the start to the first position of each runner. */
    private static double aheadOfStart(FieldOnTrack field, Course course, StadiumFrame frame) {
        OvalPlane plane = new OvalPlane(course.oval());
        double[] ahead = field.columns().stream()
                .map(TrackedColumn::samples)
                .filter(samples -> samples.count() > 0)
                .mapToDouble(samples -> {
                    double lap = plane.placeOf(frame.toOval(new PlanePoint(samples.xMetres(0), samples.yMetres(0))))
                            .lapCoordinateMetres();
                    double come = STARTING_MPS * samples.seconds(0);
                    return Math.IEEEremainder(
                            lap - course.startMetres() - come, course.oval().lapMetres());
                })
                .sorted()
                .toArray();
        return ahead.length == 0 ? Double.NaN : ahead[ahead.length / 2];
    }

    private static RaceOnTrack along(FieldOnTrack field, Course course, StadiumFrame frame) {
        List<TrackedWay> ways = new ArrayList<>();
        List<OptionalDouble> finishes = new ArrayList<>();
        for (TrackedColumn column : field.columns()) {
            TrackedWay way = TrackedWay.of(column.samples(), frame, course);
            ways.add(way);
            finishes.add(way.finishSeconds());
        }
        return new RaceOnTrack(course, frame, ways, finishes);
    }

    long finishers() {
        return finishes.stream().filter(OptionalDouble::isPresent).count();
    }

    /** When the last runner who is seen to finish does so. */
    double lastFinishSeconds() {
        double[] seconds = finishes.stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        return Arrays.stream(seconds).max().orElse(Double.POSITIVE_INFINITY);
    }
}
