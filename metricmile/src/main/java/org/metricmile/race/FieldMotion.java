package org.metricmile.race;

import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.track.Course;

/**
 * The whole field in motion: every runner of a {@link RaceTrace} every tenth of a second, with offset, speed and acceleration.
 * Sample {@code i} is {@code i} tenths of a second after the gun. All finders of moments look at this.
 *
 * <p>Places are those of the trace. Speed and acceleration are the slope and curvature of a parabola through the places within a
 * second before and after, by least squares (Savitzky and Golay 1964); the offset is the mean over half a second before and
 * after. At the ends of what is known the windows are cut off. Offsets in holes of a track are filled evenly between the
 * ends of the hole, and the places there are stamped interpolated.
 */
public final class FieldMotion {

    /** Time from one sample to the next, that of the usual tracking systems. */
    public static final double STEP_SECONDS = 0.1;

    private final Course course;
    private final List<RunnerMotion> runners;
    private final int samples;
    private final int[][] places;

    private FieldMotion(Course course, List<RunnerMotion> runners, int samples) {
        this.course = course;
        this.runners = List.copyOf(runners);
        this.samples = samples;
        this.places = places(this.runners, samples);
    }

    /**
     * The field of a race.
     *
     * @param trace what is known of the race, from whatever source
     * @param course where it is run
     */
    public static FieldMotion of(RaceTrace trace, Course course) {
        double lastSeconds = 0;
        for (Athlete runner : trace.runners()) {
            lastSeconds = Math.max(lastSeconds, trace.lastSeconds(runner).orElse(0));
        }
        int samples = (int) Math.floor(lastSeconds / STEP_SECONDS + 1e-9) + 1;
        // runners do not depend on one another, so that any number of threads gives the same
        List<RunnerMotion> runners = trace.runners().stream()
                .parallel()
                .map(runner -> MotionFromTrace.of(trace, course, runner, samples))
                .toList();
        return new FieldMotion(course, runners, samples);
    }

    public Course course() {
        return course;
    }

    /** In the order of the result list. */
    public List<RunnerMotion> runners() {
        return runners;
    }

    public Optional<RunnerMotion> find(Athlete athlete) {
        return runners.stream()
                .filter(runner -> runner.athlete().equals(athlete))
                .findFirst();
    }

    /** How many samples there are, from the gun to the last finish. */
    public int samples() {
        return samples;
    }

    public double seconds(int sample) {
        return sample * STEP_SECONDS;
    }

    /** The sample nearest to a time since the gun, the last one for later times. */
    public int sampleAt(double seconds) {
        return (int) Math.max(0, Math.min(samples - 1, Math.rint(seconds / STEP_SECONDS)));
    }

    /**
     * Place of a runner among those whose position is known, 1 for the foremost; those who have finished are ahead, and runners
     * exactly level share the better place. 0 where the runner's position is not known.
     *
     * @param runner index in {@link #runners()}
     */
    public int place(int runner, int sample) {
        return places[runner][sample];
    }

    private static int[][] places(List<RunnerMotion> runners, int samples) {
        int[][] places = new int[runners.size()][samples];
        for (int i = 0; i < samples; i++) {
            for (int own = 0; own < places.length; own++) {
                RunnerMotion runner = runners.get(own);
                boolean finished = runner.finishSeconds() < i * STEP_SECONDS;
                if (!finished && !runner.isKnown(i)) {
                    continue;
                }
                places[own][i] = 1;
                for (RunnerMotion other : runners) {
                    if (isAhead(other, runner, i)) {
                        places[own][i]++;
                    }
                }
            }
        }
        return places;
    }

    private static boolean isAhead(RunnerMotion other, RunnerMotion runner, int sample) {
        double seconds = sample * STEP_SECONDS;
        if (other.finishSeconds() < seconds) {
            return !(runner.finishSeconds() <= other.finishSeconds());
        }
        return !(runner.finishSeconds() < seconds) && other.positionMetres[sample] > runner.positionMetres[sample];
    }
}
