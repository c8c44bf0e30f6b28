package org.metricmile.analysis.moments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.Provenance;
import org.metricmile.race.RunnerMotion;

/**
 * A runner fades: holds on until the last 300 m and then loses ground and places.
 *
 * <p>With 300 m to go the runner is among the first half of the field or within 2 s of the first; over these 300 m the
 * runner takes at least 1.5 s more than the median of those who finish, and loses at least two places. It begins where the runner last
 * had lost nothing to the median yet, by less than 0.1 s, and not before the highest speed of the own kick: from there to the finish
 * too it must be 1.5 s. Who speeds up and is outkicked does not fade, and who kicks too early does so after it. A fade that begins before
 * 300 m to go is seen as being dropped. 1.5 s over 300 m are 10 m lost, far above any error of a split.
 */
public final class FadeFinder implements MomentFinder {

    static final double LAST_METRES = 300;
    static final double LEAST_LOST_SECONDS = 1.5;
    static final int LEAST_PLACES_LOST = 2;
    private static final double IN_CONTACT_SECONDS = 2.0;
    private static final double STILL_LEVEL_SECONDS = 0.1;
    private static final int LEAST_FIELD = 4;
    private static final double STEP_METRES = 10;

    private record Finish(int index, double fromSeconds, double lastSeconds) {}

    /** Where a fade begins, and what is lost from there on. */
    private record Begin(double metres, double lostSeconds) {}

    @Override
    public List<Moment> find(WatchedField watched) {
        FieldMotion field = watched.motion();
        double finish = field.course().distance().inMetres();
        Map<Athlete, Double> kicked = new HashMap<>();
        for (int i = 0; i < field.runners().size(); i++) {
            RunnerMotion runner = field.runners().get(i);
            watched.kicks().get(i).ifPresent(kick -> kicked.put(runner.athlete(), runner.positionMetres(kick.top())));
        }
        return find(
                field,
                DoubleStream.iterate(finish - LAST_METRES, at -> at < finish, at -> at + STEP_METRES)
                        .toArray(),
                kicked);
    }

    /**
     * The fades of a field.
     *
     * @param places where one may begin, ascending; what lies before the last 300 m does not count, and where these begin always does
     * @param kicked where the speed of each kick is highest, of who kicks
     */
    public List<Moment> find(FieldMotion field, double[] places, Map<Athlete, Double> kicked) {
        List<Finish> finishes = finishes(field);
        List<Moment> moments = new ArrayList<>();
        if (finishes.size() < LEAST_FIELD) {
            return moments;
        }
        double median = median(finishes.stream().mapToDouble(Finish::lastSeconds));
        double first = finishes.stream().mapToDouble(Finish::fromSeconds).min().orElseThrow();
        for (Finish finish : finishes) {
            int before = rank(finishes, finish, Finish::fromSeconds);
            int after = rank(finishes, finish, each -> each.fromSeconds() + each.lastSeconds());
            boolean held = 2 * before <= finishes.size() || finish.fromSeconds() - first <= IN_CONTACT_SECONDS;
            double lost = finish.lastSeconds() - median;
            if (held && lost >= LEAST_LOST_SECONDS && after - before >= LEAST_PLACES_LOST) {
                Athlete athlete = field.runners().get(finish.index()).athlete();
                Begin begin = begin(field, finishes, finish, places, kicked.getOrDefault(athlete, 0.0));
                if (begin.lostSeconds() >= LEAST_LOST_SECONDS) {
                    moments.add(moment(
                            field,
                            finish,
                            begin,
                            lost,
                            after - before,
                            seen(field, finish, places, lost, before, after)));
                }
            }
        }
        moments.sort(Comparator.comparingDouble(Moment::fromSeconds));
        return moments;
    }

    private static List<Finish> finishes(FieldMotion field) {
        List<Finish> finishes = new ArrayList<>();
        double at = field.course().distance().inMetres() - LAST_METRES;
        for (int i = 0; i < field.runners().size(); i++) {
            double seconds = secondsAt(field, field.runners().get(i), at);
            double finish = field.runners().get(i).finishSeconds();
            if (!Double.isNaN(seconds) && !Double.isNaN(finish)) {
                finishes.add(new Finish(i, seconds, finish - seconds));
            }
        }
        return finishes;
    }

    /** When a runner is at a place; {@code NaN} where that is not known. */
    private static double secondsAt(FieldMotion field, RunnerMotion runner, double metres) {
        int sample = Samples.at(runner, field, metres);
        if (sample <= 0 || !runner.isKnown(sample - 1)) {
            return Double.NaN;
        }
        double beyond = (runner.positionMetres(sample) - metres)
                / (runner.positionMetres(sample) - runner.positionMetres(sample - 1));
        return field.seconds(sample) - beyond * FieldMotion.STEP_SECONDS;
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static Begin begin(
            FieldMotion field, List<Finish> finishes, Finish own, double[] places, double kickedMetres) {
        double start = field.course().distance().inMetres() - LAST_METRES;
        double inAll = own.lastSeconds() - median(finishes.stream().mapToDouble(Finish::lastSeconds));
        List<Begin> all = new ArrayList<>(List.of(new Begin(start, inAll)));
        for (double place : places) {
            double[] taken = finishes.stream()
                    .mapToDouble(finish -> takenTo(field, finish, place))
                    .toArray();
            // a median of those alone who are known there would be that of another field
            if (place > start && Arrays.stream(taken).noneMatch(Double::isNaN)) {
                double lost = takenTo(field, own, place) - median(Arrays.stream(taken));
                all.add(new Begin(place, inAll - lost));
            }
        }
        double most = all.stream()
                .filter(begin -> begin.metres() >= kickedMetres)
                .mapToDouble(Begin::lostSeconds)
                .max()
                .orElse(0);
        return all.stream()
                .filter(begin -> begin.metres() >= kickedMetres && begin.lostSeconds() > most - STILL_LEVEL_SECONDS)
                .reduce((earlier, later) -> later)
                .orElse(new Begin(start, 0));
    }

    private static double takenTo(FieldMotion field, Finish finish, double metres) {
        return secondsAt(field, field.runners().get(finish.index()), metres) - finish.fromSeconds();
    }

    private static int rank(List<Finish> finishes, Finish own, ToDoubleFunction<Finish> seconds) {
        return 1
                + (int) finishes.stream()
                        .filter(other -> seconds.applyAsDouble(other) < seconds.applyAsDouble(own))
                        .count();
    }

    /** Whether the time with 300 m to go was computed between known ones. */
    private static boolean isComputed(FieldMotion field, Finish finish, double[] places) {
        RunnerMotion runner = field.runners().get(finish.index());
        double start = field.course().distance().inMetres() - LAST_METRES;
        int at = Samples.at(runner, field, start);
        return Samples.leastSure(runner, at, at) == Provenance.INTERPOLATED
                && Arrays.stream(places).noneMatch(place -> Math.abs(place - start) < 1);
    }

    /** Computed times are told no finer than a tenth. */
    private static String seen(
            FieldMotion field, Finish finish, double[] places, double lostSeconds, int before, int after) {
        boolean isComputed = isComputed(field, finish, places);
        DoubleFunction<String> seconds =
                value -> String.format(Locale.ROOT, isComputed ? "some %.1f s" : "%.2f s", value);
        return "%s place %d with 300 m to go and %d at the finish; takes %s for them, %s more than the median."
                .formatted(
                        isComputed ? "Computed between known times: in" : "In",
                        before,
                        after,
                        seconds.apply(finish.lastSeconds()),
                        seconds.apply(lostSeconds));
    }

    private static Moment moment(
            FieldMotion field, Finish finish, Begin begin, double lostSeconds, int placesLost, String seen) {
        RunnerMotion runner = field.runners().get(finish.index());
        double toGo = field.course().distance().inMetres() - begin.metres();
        int reached = Samples.at(runner, field, begin.metres());
        boolean nearerBefore = runner.positionMetres(reached) + runner.positionMetres(reached - 1) > 2 * begin.metres();
        MomentDraft draft = new MomentDraft(
                        field,
                        MomentKind.FADE,
                        runner,
                        nearerBefore ? reached - 1 : reached,
                        Samples.last(runner, field))
                .figure("last300Seconds", finish.lastSeconds())
                .figure("lostSeconds", lostSeconds)
                .figure("placesLost", placesLost)
                .evidence("%s", seen);
        if (toGo < LAST_METRES) {
            draft.evidence("Loses %.2f s on the median from %.0f m to go on.", begin.lostSeconds(), toGo);
        }
        return draft.found(Certainty.clarity(begin.lostSeconds(), LEAST_LOST_SECONDS));
    }
}
