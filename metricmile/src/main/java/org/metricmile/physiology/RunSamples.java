package org.metricmile.physiology;

import java.util.Arrays;
import org.metricmile.track.Course;

/**
 * One runner's way through a race at some moments: when, how far along the race, how far from the kerb, in which shelter.
 *
 * <p>Between two samples the runner is taken to go evenly, at the mean of the two offsets and shelters.
 */
public final class RunSamples {

    /** Faster than the fastest ever measured over 10 m. */
    public static final double IMPOSSIBLE_MPS = 12.5;

    private final Course course;
    private final double[] seconds;
    private final double[] positionMetres;
    private final double[] offsetMetres;
    private final double[] shelter;

    /**
     * @param seconds since the gun, increasing
     * @param positionMetres race positions along the measurement line, never decreasing
     * @param offsetMetres outwards from the kerb; {@code NaN} is not allowed
     * @param shelter 0 to 1, see {@link Shelter}
     * @throws IllegalArgumentException if there are fewer than two samples, the arrays differ in length, a number is out of
     *     its range, or a runner goes backwards or faster than anybody can; the message says where
     */
    public RunSamples(
            Course course, double[] seconds, double[] positionMetres, double[] offsetMetres, double[] shelter) {
        int count = seconds.length;
        if (count < 2 || positionMetres.length != count || offsetMetres.length != count || shelter.length != count) {
            throw new IllegalArgumentException(
                    "a run needs two samples or more and as many times as places, not %d times, %d positions, %d offsets, %d shelters"
                            .formatted(count, positionMetres.length, offsetMetres.length, shelter.length));
        }
        this.course = course;
        this.seconds = seconds.clone();
        this.positionMetres = positionMetres.clone();
        this.offsetMetres = offsetMetres.clone();
        this.shelter = shelter.clone();
        for (int i = 0; i < count; i++) {
            checkSample(i);
        }
        for (int i = 1; i < count; i++) {
            checkStep(i);
        }
    }

    /** A run of splits only: on one offset and in one shelter all the way, the gun at position 0 included. */
    public static RunSamples evenlyBetween(
            Course course, double[] seconds, double[] positionMetres, double offsetMetres, double shelter) {
        double[] offsets = new double[seconds.length];
        double[] shelters = new double[seconds.length];
        Arrays.fill(offsets, offsetMetres);
        Arrays.fill(shelters, shelter);
        return new RunSamples(course, seconds, positionMetres, offsets, shelters);
    }

    private void checkSample(int i) {
        double lowestOffsetMetres = -course.oval().kerbRadiusMetres() / 2;
        boolean good = Double.isFinite(seconds[i])
                && Double.isFinite(positionMetres[i])
                && offsetMetres[i] >= lowestOffsetMetres
                && Double.isFinite(offsetMetres[i])
                && shelter[i] >= 0
                && shelter[i] <= 1;
        if (!good) {
            throw new IllegalArgumentException(
                    "sample %d has time %s s, position %s m, offset %s m, shelter %s; numbers must be finite, the offset on the track and shelter 0 to 1"
                            .formatted(i, seconds[i], positionMetres[i], offsetMetres[i], shelter[i]));
        }
    }

    private void checkStep(int i) {
        double stepSeconds = seconds[i] - seconds[i - 1];
        double stepMetres = positionMetres[i] - positionMetres[i - 1];
        if (!(stepSeconds > 0)) {
            throw new IllegalArgumentException("times must increase, but sample %d at %s s comes after %s s"
                    .formatted(i, seconds[i], seconds[i - 1]));
        }
        if (!(stepMetres >= 0)) {
            throw new IllegalArgumentException(
                    "a runner goes forwards, but sample %d at %s m comes after %s m. Maybe the track must be smoothed first."
                            .formatted(i, positionMetres[i], positionMetres[i - 1]));
        }
        if (stepMetres / stepSeconds > IMPOSSIBLE_MPS) {
            throw new IllegalArgumentException(
                    "from sample %d to %d the runner goes %.1f m/s, faster than anybody. Maybe a place is wrong."
                            .formatted(i - 1, i, stepMetres / stepSeconds));
        }
    }

    public Course course() {
        return course;
    }

    public int count() {
        return seconds.length;
    }

    /** Seconds since the gun of a sample, counted from 0. */
    public double seconds(int sample) {
        return seconds[sample];
    }

    /** Race position of a sample. */
    public double positionMetres(int sample) {
        return positionMetres[sample];
    }

    /** Metres from the kerb at a sample. */
    public double offsetMetres(int sample) {
        return offsetMetres[sample];
    }

    /** Shelter at a sample, 0 to 1. */
    public double shelter(int sample) {
        return shelter[sample];
    }
}
