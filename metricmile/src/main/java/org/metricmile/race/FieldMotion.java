package org.metricmile.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.metricmile.athletics.Athlete;
import org.metricmile.track.Course;
import org.metricmile.track.RunningWide;

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

    /** Half the window for speeds: with places good to 0.1 m it brings the noise of a speed below 0.1 m/s. */
    static final int SPEED_SAMPLES = 10;

    /** Half the window for offsets; a runner needs a second to move out by a lane. */
    static final int OFFSET_SAMPLES = 5;

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
        List<RunnerMotion> runners = new ArrayList<>();
        for (Athlete runner : trace.runners()) {
            runners.add(motion(trace, course, runner, samples));
        }
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

    private static RunnerMotion motion(RaceTrace trace, Course course, Athlete runner, int samples) {
        RunnerMotion motion = new RunnerMotion(runner, trace.passing(runner, trace.distance()), samples);
        Arrays.fill(motion.positionMetres, Double.NaN);
        Arrays.fill(motion.offsetMetres, Double.NaN);
        double[] offsets = motion.offsetMetres.clone();
        for (int i = 0; i < samples; i++) {
            double seconds = i * STEP_SECONDS;
            if (seconds > motion.finishSeconds()) {
                break;
            }
            Optional<Location> location = trace.location(runner, seconds);
            if (location.isPresent()) {
                motion.positionMetres[i] = location.get().metres();
                motion.provenance[i] = location.get().provenance();
                OptionalDouble offset = trace.offsetMetres(runner, seconds);
                offsets[i] = offset.orElse(Double.NaN);
            }
        }
        fillHoles(motion, offsets);
        smoothOffsets(offsets, motion.offsetMetres);
        fillSpeeds(motion, course);
        return motion;
    }

    /** Where a track has a hole the runner is taken to move out or in evenly; before and after it nothing is made up. */
    private static void fillHoles(RunnerMotion motion, double[] offsets) {
        int last = -1;
        for (int i = 0; i < offsets.length; i++) {
            if (Double.isNaN(offsets[i])) {
                continue;
            }
            for (int hole = last + 1; last >= 0 && hole < i; hole++) {
                if (motion.isKnown(hole)) {
                    double share = (double) (hole - last) / (i - last);
                    offsets[hole] = offsets[last] + share * (offsets[i] - offsets[last]);
                    motion.provenance[hole] = motion.provenance[hole].orLessSure(Provenance.INTERPOLATED);
                }
            }
            last = i;
        }
    }

    private static void smoothOffsets(double[] raw, double[] smooth) {
        for (int i = 0; i < raw.length; i++) {
            if (Double.isNaN(raw[i])) {
                continue;
            }
            double sum = 0;
            int count = 0;
            for (int j = Math.max(0, i - OFFSET_SAMPLES); j <= Math.min(raw.length - 1, i + OFFSET_SAMPLES); j++) {
                if (!Double.isNaN(raw[j])) {
                    sum += raw[j];
                    count++;
                }
            }
            smooth[i] = sum / count;
        }
    }

    private static void fillSpeeds(RunnerMotion motion, Course course) {
        RunningWide wide = new RunningWide(course);
        LocalParabola parabola = new LocalParabola(STEP_SECONDS);
        for (int i = 0; i < motion.positionMetres.length; i++) {
            if (!motion.isKnown(i)) {
                motion.speedMps[i] = Double.NaN;
                motion.measuredSpeedMps[i] = Double.NaN;
                motion.accelerationMps2[i] = Double.NaN;
                continue;
            }
            parabola.fit(motion.positionMetres, i, SPEED_SAMPLES);
            double measured = Math.max(0, parabola.slope());
            motion.measuredSpeedMps[i] = measured;
            motion.accelerationMps2[i] = parabola.curvature();
            motion.speedMps[i] = motion.isOffsetKnown(i)
                    ? measured / wide.measuredSpeedMps(motion.positionMetres[i], motion.offsetMetres[i], 1)
                    : measured;
        }
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
