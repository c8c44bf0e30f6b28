package org.metricmile.analysis.moments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;

/**
 * A runner raises the speed over the own level for a while, before the kick.
 *
 * <p>The 2-s mean of the measured speed is at least 0.5 m/s above the own level, the mean of the 20 s before (at least
 * 10 s), for at least 4 s; the level moves on with the runner, so that a pace that is kept is no surge any more. After the first 200 m, when all slow down from the start, and before the runner's kick ({@link Kick}) or, without
 * one, 200 m before the finish. 0.5 m/s is two and a half times the scatter of such a mean in even running (Rome 2024); 4 s are
 * longer than the way round another runner, so that a pass alone is no surge.
 *
 * <p>Sandford, Day and Rogers 2019 (Frontiers in Sports 1:43) count five surges before the kick in slow men's 1500 m finals and
 * one in fast ones; theirs are seen in the speed of the race's head on video, so the counts are alike in kind, not equal.
 */
public final class SurgeFinder implements MomentFinder {

    static final double LEAST_RISE_MPS = 0.5;
    static final double LEAST_SECONDS = 4.0;
    static final double LEVEL_SECONDS = 20.0;
    private static final double START_METRES = 200;
    private static final double FINISH_METRES = 200;

    @Override
    public List<Moment> find(WatchedField watched) {
        FieldMotion field = watched.motion();
        List<Moment> moments = new ArrayList<>();
        for (RunnerMotion runner : field.runners()) {
            surges(field, runner, moments);
        }
        moments.sort(Comparator.comparingDouble(Moment::fromSeconds));
        return moments;
    }

    private static void surges(FieldMotion field, RunnerMotion runner, List<Moment> moments) {
        Pace pace = new Pace(field, runner);
        int from = Samples.at(runner, field, START_METRES);
        int last = before(field, runner);
        int begin = from + Samples.in(LEVEL_SECONDS) / 2;
        for (int i = begin; from >= 0 && i < last; i++) {
            if (!isRaised(pace, from, i)) {
                continue;
            }
            int end = i;
            while (end < last && isRaised(pace, from, end + 1)) {
                end++;
            }
            if (end - i >= Samples.in(LEAST_SECONDS)) {
                moments.add(moment(field, runner, pace, i, end, level(pace, from, i)));
            }
            i = end;
        }
    }

    private static boolean isRaised(Pace pace, int from, int sample) {
        return pace.aroundMps(sample) - level(pace, from, sample) >= LEAST_RISE_MPS;
    }

    private static double level(Pace pace, int from, int sample) {
        return pace.meanMps(Math.max(from, sample - Samples.in(LEVEL_SECONDS)), sample - 1);
    }

    private static int before(FieldMotion field, RunnerMotion runner) {
        double distance = field.course().distance().inMetres();
        return Kick.of(field, runner).map(Kick::onset).orElseGet(() -> {
            int toGo = Samples.at(runner, field, distance - FINISH_METRES);
            return toGo < 0 ? Samples.last(runner, field) : toGo;
        });
    }

    private static Moment moment(FieldMotion field, RunnerMotion runner, Pace pace, int from, int to, double levelMps) {
        double rise = pace.meanMps(from, to) - levelMps;
        double seconds = field.seconds(to) - field.seconds(from);
        return new MomentDraft(field, MomentKind.SURGE, runner, from, to)
                .figure("levelMps", levelMps)
                .figure("surgeMps", levelMps + rise)
                .figure("riseMps", rise)
                .figure("lastsSeconds", seconds)
                .section()
                .evidence(
                        "%.2f m/s for %.1f s, %.2f m/s above the %.2f m/s of the 20 s before.",
                        levelMps + rise, seconds, rise, levelMps)
                .found(Math.min(
                        Certainty.clarity(Math.max(rise, LEAST_RISE_MPS), LEAST_RISE_MPS),
                        Certainty.clarity(seconds, LEAST_SECONDS)));
    }
}
