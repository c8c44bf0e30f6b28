package org.metricmile.analysis.moments;

import java.util.Optional;
import java.util.stream.IntStream;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;

/**
 * The kick of one runner: where the speed steps up to the highest of the last 600 m.
 *
 * <p>The speeds from 600 m to go until the highest 2-s mean are fitted by two levels, and the onset is the change-point
 * between them that leaves the least squares. Of a long wind for home without a step it is about the middle. It is a kick if the highest 2-s mean is at least 0.5 m/s above the
 * level before, two and a half times the scatter of such a mean in even running, and the onset comes at least 5 s after the
 * begin of the stretch, so that there is a level to compare with.
 *
 * @param onset sample at which it begins
 * @param top sample at which the speed is highest
 * @param levelMps mean speed before the onset, from 600 m to go
 * @param topMps highest 2-s mean
 */
record Kick(int onset, int top, double levelMps, double topMps) {

    static final double STRETCH_METRES = 600;
    static final double LEAST_GAIN_MPS = 0.5;
    private static final double LEAST_LEVEL_SECONDS = 5.0;
    private static final double LEAST_RISE_SECONDS = 1.0;

    double gainMps() {
        return topMps - levelMps;
    }

    static Optional<Kick> of(FieldMotion field, RunnerMotion runner) {
        int from = from(field, runner);
        if (from < 0 || Double.isNaN(runner.finishSeconds())) {
            return Optional.empty();
        }
        Pace pace = new Pace(field, runner);
        int last = Samples.last(runner, field) - Samples.in(Pace.WINDOW_SECONDS / 2);
        int top = from;
        for (int i = from; i <= last; i++) {
            if (pace.aroundMps(i) > pace.aroundMps(top)) {
                top = i;
            }
        }
        int onset = onset(pace, from, top);
        if (onset < 0) {
            return Optional.empty();
        }
        Kick kick = new Kick(onset, top, pace.meanMps(from, onset - 1), pace.aroundMps(top));
        return kick.gainMps() >= LEAST_GAIN_MPS ? Optional.of(kick) : Optional.empty();
    }

    /** How long the stretch before the finish is: half the race, 600 m at most. */
    static double stretchMetres(double raceMetres) {
        return Math.min(STRETCH_METRES, raceMetres / 2);
    }

    /** Whether the runner is known all along the stretch, to the finish. */
    static boolean isSearchable(FieldMotion field, RunnerMotion runner) {
        int from = from(field, runner);
        if (from < 1 || Double.isNaN(runner.finishSeconds())) {
            return false;
        }
        // the first known sample of the stretch may lie far within it, after a hole
        return IntStream.rangeClosed(from - 1, Samples.last(runner, field)).allMatch(runner::isKnown)
                && Samples.last(runner, field) >= field.sampleAt(runner.finishSeconds()) - 1;
    }

    private static int from(FieldMotion field, RunnerMotion runner) {
        double distance = field.course().distance().inMetres();
        return Samples.at(runner, field, distance - stretchMetres(distance));
    }

    /** The change-point between two levels that leaves the least squares; -1 if the stretch is too short. */
    private static int onset(Pace pace, int from, int top) {
        int best = -1;
        double most = 0;
        int to = top - Samples.in(LEAST_RISE_SECONDS);
        for (int onset = from + Samples.in(LEAST_LEVEL_SECONDS); onset <= to; onset++) {
            double before = pace.count(from, onset - 1);
            double after = pace.count(onset, top);
            double step = pace.meanMps(onset, top) - pace.meanMps(from, onset - 1);
            double explained = before * after / (before + after) * step * step;
            if (step > 0 && explained > most) {
                most = explained;
                best = onset;
            }
        }
        return best;
    }
}
