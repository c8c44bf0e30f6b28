package org.metricmile.analysis.moments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;

/**
 * A runner fades: holds on until the last 300 m and then loses ground and places.
 *
 * <p>With 300 m to go the runner is among the first half of the field or within 2 s of the first; over these 300 m the
 * runner takes at least 1.5 s more than the median of those who finish, and loses at least two places. It begins at 300 m to
 * go; a fade that begins before is seen as being dropped. 1.5 s over 300 m are 10 m lost, far above any error of a split.
 */
public final class FadeFinder implements MomentFinder {

    static final double LAST_METRES = 300;
    static final double LEAST_LOST_SECONDS = 1.5;
    static final int LEAST_PLACES_LOST = 2;
    private static final double IN_CONTACT_SECONDS = 2.0;
    private static final int LEAST_FIELD = 4;

    private record Finish(int index, double fromSeconds, double lastSeconds) {}

    @Override
    public List<Moment> find(WatchedField watched) {
        FieldMotion field = watched.motion();
        List<Finish> finishes = finishes(field);
        List<Moment> moments = new ArrayList<>();
        if (finishes.size() < LEAST_FIELD) {
            return moments;
        }
        double[] sorted =
                finishes.stream().mapToDouble(Finish::lastSeconds).sorted().toArray();
        double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        double first = finishes.stream().mapToDouble(Finish::fromSeconds).min().orElseThrow();
        for (Finish finish : finishes) {
            int before = rank(finishes, finish, Finish::fromSeconds);
            int after = rank(finishes, finish, each -> each.fromSeconds() + each.lastSeconds());
            boolean held = 2 * before <= finishes.size() || finish.fromSeconds() - first <= IN_CONTACT_SECONDS;
            double lost = finish.lastSeconds() - median;
            if (held && lost >= LEAST_LOST_SECONDS && after - before >= LEAST_PLACES_LOST) {
                moments.add(moment(field, finish, lost, before, after));
            }
        }
        moments.sort(Comparator.comparingDouble(Moment::fromSeconds));
        return moments;
    }

    private static List<Finish> finishes(FieldMotion field) {
        List<Finish> finishes = new ArrayList<>();
        double at = field.course().distance().inMetres() - LAST_METRES;
        for (int i = 0; i < field.runners().size(); i++) {
            RunnerMotion runner = field.runners().get(i);
            int sample = Samples.at(runner, field, at);
            if (sample > 0 && runner.isKnown(sample - 1) && !Double.isNaN(runner.finishSeconds())) {
                double beyond = (runner.positionMetres(sample) - at)
                        / (runner.positionMetres(sample) - runner.positionMetres(sample - 1));
                double seconds = field.seconds(sample) - beyond * FieldMotion.STEP_SECONDS;
                finishes.add(new Finish(i, seconds, runner.finishSeconds() - seconds));
            }
        }
        return finishes;
    }

    private static int rank(List<Finish> finishes, Finish own, ToDoubleFunction<Finish> seconds) {
        return 1
                + (int) finishes.stream()
                        .filter(other -> seconds.applyAsDouble(other) < seconds.applyAsDouble(own))
                        .count();
    }

    private static Moment moment(FieldMotion field, Finish finish, double lostSeconds, int before, int after) {
        RunnerMotion runner = field.runners().get(finish.index());
        int from = Samples.at(runner, field, field.course().distance().inMetres() - LAST_METRES);
        return new MomentDraft(field, MomentKind.FADE, runner, from, Samples.last(runner, field))
                .figure("last300Seconds", finish.lastSeconds())
                .figure("lostSeconds", lostSeconds)
                .figure("placesLost", after - before)
                .evidence(
                        "In place %d with 300 m to go and %d at the finish; takes %.2f s for them, %.2f s more than the median.",
                        before, after, finish.lastSeconds(), lostSeconds)
                .found(Certainty.clarity(lostSeconds, LEAST_LOST_SECONDS));
    }
}
