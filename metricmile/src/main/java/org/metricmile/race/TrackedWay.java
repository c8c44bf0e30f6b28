package org.metricmile.race;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.metricmile.track.Course;
import org.metricmile.track.OvalPlane;
import org.metricmile.track.OvalPoint;
import org.metricmile.track.PlanePoint;
import org.metricmile.track.StadiumFrame;

/**
 * The way of one tracked runner through the race: metres along the measured line, counted on over the laps from the start
 * line, and metres outside the kerb. Times are those of the tracking system's clock.
 *
 * <p>In a race that starts in lanes a runner in an outer lane is ahead along the measured line until the break line and
 * gives that back on the bend. Until there the metres are those still to run to the break line in the own lane, so that
 * all start at 0 and are comparable: between the own start and the end of the first bend they grow evenly.
 */
public final class TrackedWay {

    /** Over longer holes nothing is said of the time of a passing or of an offset. */
    static final double LONGEST_HOLE_SECONDS = 1.0;

    /**
     * Passings are read from a straight line through the samples this far before and after. Over the runs of Rome 2024 it
     * brings the scatter of the finish about the official times from 0.09 to 0.06 s in the worst race and leaves the others as
     * they are; a whole second makes finishes late, because runners slow down behind the line.
     */
    static final double SMOOTHED_SECONDS = 0.5;

    /** What a lap coordinate is counted on by where samples are missing: no race over 800 m and more is far from it. */
    private static final double USUAL_SPEED_MPS = 6.5;

    /** A standing start: metres after t seconds are about 2 t² in the first second (800 m, Rome 2024). */
    private static final double STARTING_MPS2 = 2.0;

    private static final double LAST_SIGHT_OF_START_SECONDS = 1.3;

    /** The start of lane 2 lies 3.3 m ahead of lane 1; a curved start stays within 4.3 m over all lanes, two metres out. */
    private static final double LEAST_STAGGER_METRES = 2.2;

    private static final double LEAST_LANED_OFFSET_METRES = 1.0;

    private final double[] seconds;
    private final double[] metres;
    private final double[] offsets;
    private final double finishMetres;

    private TrackedWay(double[] seconds, double[] metres, double[] offsets, double finishMetres) {
        this.seconds = seconds;
        this.metres = metres;
        this.offsets = offsets;
        this.finishMetres = finishMetres;
    }

    /**
     * The way through samples.
     *
     * @param frame where the oval lies, with its home straight where the race finished
     */
    public static TrackedWay of(TrackSamples samples, StadiumFrame frame, Course course) {
        int count = samples.count();
        double[] seconds = new double[count];
        double[] metres = new double[count];
        double[] offsets = new double[count];
        OvalPlane plane = new OvalPlane(course.oval());
        double startMetres = course.startMetres();
        double lapMetres = course.oval().lapMetres();
        for (int i = 0; i < count; i++) {
            OvalPoint place = plane.placeOf(frame.toOval(new PlanePoint(samples.xMetres(i), samples.yMetres(i))));
            seconds[i] = samples.seconds(i);
            offsets[i] = place.offsetMetres();
            double sinceSeconds = i == 0 ? seconds[0] : seconds[i] - seconds[i - 1];
            double expected = (i == 0 ? 0 : metres[i - 1]) + USUAL_SPEED_MPS * sinceSeconds;
            double withinLap = place.lapCoordinateMetres() - startMetres;
            metres[i] = withinLap + lapMetres * Math.rint((expected - withinLap) / lapMetres);
        }
        TrackedWay way =
                new TrackedWay(seconds, metres, offsets, course.distance().inMetres());
        way.countFromOwnLane(course);
        return way;
    }

    private void countFromOwnLane(Course course) {
        double breakLine = course.lanesEndMetres();
        if (breakLine == 0
                || count() == 0
                || seconds[0] > LAST_SIGHT_OF_START_SECONDS
                || offsets[0] < LEAST_LANED_OFFSET_METRES) {
            return;
        }
        double ownStart = metres[0] - STARTING_MPS2 * seconds[0] * seconds[0];
        if (ownStart < LEAST_STAGGER_METRES || ownStart > breakLine / 2) {
            return;
        }
        double stretch = breakLine / (breakLine - ownStart);
        for (int i = 0; i < count() && metres[i] < breakLine; i++) {
            metres[i] = breakLine - (breakLine - metres[i]) * stretch;
        }
    }

    public int count() {
        return seconds.length;
    }

    /** Seconds of a sample by the clock of the tracking system, counted from 0. */
    public double seconds(int sample) {
        return seconds[sample];
    }

    /** Metres along the measured line since the start; they may go on beyond the finish. */
    public double metres(int sample) {
        return metres[sample];
    }

    /** Metres outwards from the kerb. */
    public double offsetMetres(int sample) {
        return offsets[sample];
    }

    /** The farthest that the runner was seen. */
    public double farthestMetres() {
        return Arrays.stream(metres).max().orElse(0);
    }

    /** When the runner passes the finish line; empty if that was not seen. */
    public OptionalDouble finishSeconds() {
        return secondsAt(finishMetres);
    }

    /** When the runner first passes a mark; empty if the samples do not reach it or have a hole there. */
    public OptionalDouble secondsAt(double atMetres) {
        for (int i = 1; i < count(); i++) {
            if (metres[i] >= atMetres && metres[i - 1] < atMetres) {
                double step = seconds[i] - seconds[i - 1];
                if (step > LONGEST_HOLE_SECONDS) {
                    return OptionalDouble.empty();
                }
                double share = (atMetres - metres[i - 1]) / (metres[i] - metres[i - 1]);
                return OptionalDouble.of(onTheLine(atMetres, seconds[i - 1] + share * step));
            }
        }
        return OptionalDouble.empty();
    }

    private double onTheLine(double atMetres, double firstSeconds) {
        double at = firstSeconds;
        for (int i = 0; i < 2; i++) {
            LocalLine line = lineAround(at);
            if (!line.isRunning()) {
                return firstSeconds;
            }
            at = line.secondsAt(atMetres);
            if (Math.abs(at - firstSeconds) > SMOOTHED_SECONDS) {
                return firstSeconds;
            }
        }
        return at;
    }

    /** The straight line through the samples around a time. */
    LocalLine lineAround(double atSeconds) {
        int from = firstAtOrAfter(atSeconds - SMOOTHED_SECONDS);
        int to = from;
        while (to < count() && seconds[to] <= atSeconds + SMOOTHED_SECONDS) {
            to++;
        }
        return LocalLine.through(seconds, metres, from, to);
    }

    /** How far outside the kerb the runner is at a time of the tracking system's clock; empty where there is a hole. */
    public OptionalDouble offsetMetresAt(double atSeconds) {
        int next = firstAtOrAfter(atSeconds);
        if (next < count() && seconds[next] == atSeconds) {
            return OptionalDouble.of(offsets[next]);
        }
        if (next == 0 || next == count() || seconds[next] - seconds[next - 1] > LONGEST_HOLE_SECONDS) {
            return OptionalDouble.empty();
        }
        double share = (atSeconds - seconds[next - 1]) / (seconds[next] - seconds[next - 1]);
        return OptionalDouble.of(offsets[next - 1] + share * (offsets[next] - offsets[next - 1]));
    }

    private int firstAtOrAfter(double atSeconds) {
        int found = Arrays.binarySearch(seconds, atSeconds);
        return found >= 0 ? found : -found - 1;
    }
}
