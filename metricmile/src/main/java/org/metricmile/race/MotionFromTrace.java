package org.metricmile.race;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.metricmile.athletics.Athlete;
import org.metricmile.track.Course;
import org.metricmile.track.RunningWide;

/** Samples the trace of one runner and works out offset, speed and acceleration, as {@link FieldMotion} says. */
final class MotionFromTrace {

    /** Half the window for speeds: with places good to 0.1 m it brings the noise of a speed below 0.1 m/s. */
    private static final int SPEED_SAMPLES = 10;

    /** Half the window for offsets; a runner needs a second to move out by a lane. */
    private static final int OFFSET_SAMPLES = 5;

    private MotionFromTrace() {}

    static RunnerMotion of(RaceTrace trace, Course course, Athlete runner, int samples) {
        RunnerMotion motion = new RunnerMotion(runner, trace.passing(runner, trace.distance()), samples);
        Arrays.fill(motion.positionMetres, Double.NaN);
        Arrays.fill(motion.offsetMetres, Double.NaN);
        double[] offsets = motion.offsetMetres.clone();
        for (int i = 0; i < samples; i++) {
            double seconds = i * FieldMotion.STEP_SECONDS;
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
        LocalParabola parabola = new LocalParabola(FieldMotion.STEP_SECONDS);
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
}
