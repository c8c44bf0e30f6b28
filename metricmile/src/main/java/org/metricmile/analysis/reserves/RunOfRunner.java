package org.metricmile.analysis.reserves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.physiology.RunSamples;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;
import org.metricmile.track.Course;

/**
 * The run of one runner of a field, second by second, with samples at the bell and at the finish.
 *
 * <p>Speeds are means over a second: over a tenth, the noise of positions of 0.1 m would count as running at 1.4 m/s more and less, and
 * the cost of the air grows with the cube of speed.
 *
 * @param run the samples; where the way is unknown, that of {@link UnknownWay#ordinary}; empty where the runner was not followed
 * @param bellSample the sample at one lap to go; empty in a race of a lap or less
 * @param wayKnown true if offset and shelter are measured for nine tenths of the run or more
 * @param whyNot why there is no run; empty text if there is one
 */
record RunOfRunner(Optional<RunSamples> run, OptionalInt bellSample, boolean wayKnown, String whyNot) {

    private static final double STEP_SECONDS = 1;

    /** Samples nearer to the bell or the finish than this make room for it. */
    private static final double NEAREST_SECONDS = 0.25;

    private static final double KNOWN_SHARE = 0.9;

    /**
     * The run of one runner.
     *
     * @param runner index in {@link FieldMotion#runners()}
     */
    static RunOfRunner of(FieldMotion field, int runner, FieldShelter shelter) {
        RunnerMotion motion = field.runners().get(runner);
        if (!isFollowed(field, motion)) {
            return unknown("not followed from the gun to the finish");
        }
        Course course = field.course();
        double bellMetres = course.distance().inMetres() - course.oval().lapMetres();
        double bellSeconds = bellMetres > 0 ? secondsAt(field, motion, bellMetres) : Double.NaN;
        double[] seconds = times(bellSeconds, motion.finishSeconds());
        SampledWay way = new SampledWay(field, motion, runner, shelter, seconds);
        if (way.isImpossible(seconds)) {
            return unknown("the positions on record are faster than anybody runs");
        }
        boolean wayKnown = way.knownShare() >= KNOWN_SHARE;
        RunSamples run = wayKnown
                ? new RunSamples(course, seconds, way.positions(), way.offsets(), way.shelters())
                : UnknownWay.ordinary(course, seconds, way.positions());
        return new RunOfRunner(Optional.of(run), indexOf(bellSeconds, seconds), wayKnown, "");
    }

    private static RunOfRunner unknown(String whyNot) {
        return new RunOfRunner(Optional.empty(), OptionalInt.empty(), false, whyNot);
    }

    private static boolean isFollowed(FieldMotion field, RunnerMotion motion) {
        if (Double.isNaN(motion.finishSeconds())) {
            return false;
        }
        for (int sample = 0; sample < field.samples() && field.seconds(sample) < motion.finishSeconds(); sample++) {
            if (!motion.isKnown(sample)) {
                return false;
            }
        }
        return true;
    }

    private static double secondsAt(FieldMotion field, RunnerMotion motion, double metres) {
        int next = 1;
        while (motion.isKnown(next) && motion.positionMetres(next) < metres) {
            next++;
        }
        if (!motion.isKnown(next)) {
            return motion.finishSeconds();
        }
        double from = motion.positionMetres(next - 1);
        double share = (metres - from) / (motion.positionMetres(next) - from);
        return field.seconds(next - 1) + share * FieldMotion.STEP_SECONDS;
    }

    private static double[] times(double bellSeconds, double finishSeconds) {
        List<Double> times = new ArrayList<>();
        for (double at = 0; at < finishSeconds - NEAREST_SECONDS; at += STEP_SECONDS) {
            if (at == 0 || !(Math.abs(at - bellSeconds) < NEAREST_SECONDS)) {
                times.add(at);
            }
        }
        if (!Double.isNaN(bellSeconds)) {
            times.add(bellSeconds);
        }
        times.add(finishSeconds);
        return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static OptionalInt indexOf(double wanted, double[] seconds) {
        for (int i = 0; i < seconds.length; i++) {
            if (seconds[i] == wanted) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
