package org.metricmile.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.metricmile.analysis.moments.Certainty;
import org.metricmile.analysis.moments.KickFinder;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Passing;
import org.metricmile.race.Provenance;

/**
 * When each runner kicks in a race known by times at marks, where these are at most 100 m apart all along the stretch in which
 * {@link KickFinder} looks for kicks; farther apart they cannot show it.
 *
 * <p>The fastest segment of the stretch is at least 0.5 m/s faster than the mean before the kick. The kick begins near the mark between two
 * levels that leave the least squares, anywhere from one mark before it to one mark after: within a segment splits see the mean only.
 */
final class KicksAtMarks {

    private static final double FARTHEST_APART_METRES = 100;

    /** A mile is run in segments of 400 m and more and of 9.344 m: rounded marks are a little farther apart. */
    private static final double TOLERANCE_METRES = 1;

    private record Step(int onset, int top, double levelMps, double topMps) {}

    private KicksAtMarks() {}

    static List<Moment> of(ToldTimes times) {
        List<Moment> moments = new ArrayList<>();
        for (Athlete runner : times.byRunner().keySet()) {
            List<Passing> last = stretch(times, runner);
            step(last)
                    .filter(step -> step.topMps() - step.levelMps() >= KickFinder.LEAST_GAIN_MPS)
                    .ifPresent(step -> moments.add(moment(times.finish(), last, step)));
        }
        return moments;
    }

    /** The times from the begin of the stretch to the finish; none if there are holes. */
    private static List<Passing> stretch(ToldTimes times, Athlete runner) {
        double finish = times.finish().inMetres();
        double begin = finish - KickFinder.stretchMetres(times.finish());
        List<Passing> last = times.of(runner).stream()
                .filter(passing -> passing.at().inMetres() >= begin - TOLERANCE_METRES)
                .toList();
        if (last.size() < 3
                || last.get(0).at().inMetres() > begin + TOLERANCE_METRES
                || !last.get(last.size() - 1).at().equals(times.finish())) {
            return List.of();
        }
        for (int i = 1; i < last.size(); i++) {
            if (metres(last, i - 1, i) > FARTHEST_APART_METRES + TOLERANCE_METRES) {
                return List.of();
            }
        }
        return last;
    }

    private static Optional<Step> step(List<Passing> last) {
        int top = 1;
        for (int i = 2; i < last.size(); i++) {
            top = mps(last, i - 1, i) > mps(last, top - 1, top) ? i : top;
        }
        int onset = 0;
        double most = 0;
        for (int mark = 1; mark < top; mark++) {
            double step = mps(last, mark, top) - mps(last, 0, mark);
            double before = seconds(last, 0, mark);
            double after = seconds(last, mark, top);
            double explained = before * after / (before + after) * step * step;
            if (step > 0 && explained > most) {
                most = explained;
                onset = mark;
            }
        }
        return onset == 0
                ? Optional.empty()
                : Optional.of(new Step(onset, top, mps(last, 0, onset), mps(last, top - 1, top)));
    }

    private static double metres(List<Passing> last, int from, int to) {
        return last.get(to).at().minus(last.get(from).at()).inMetres();
    }

    private static double seconds(List<Passing> last, int from, int to) {
        return last.get(to).seconds() - last.get(from).seconds();
    }

    private static double mps(List<Passing> last, int from, int to) {
        return metres(last, from, to) / seconds(last, from, to);
    }

    private static Moment moment(Distance finish, List<Passing> last, Step step) {
        Passing onset = last.get(step.onset());
        Passing top = last.get(step.top());
        double gain = step.topMps() - step.levelMps();
        double soonest = last.get(step.onset() - 1).at().inMetres();
        double latest = last.get(step.onset() + 1).at().inMetres();
        // where it begins lies between told times, whatever these are
        Provenance provenance =
                last.stream().map(Passing::provenance).reduce(Provenance.INTERPOLATED, Provenance::orLessSure);
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("metresToGo", finish.inMetres() - onset.at().inMetres());
        figures.put("soonestMetres", soonest);
        figures.put("latestMetres", latest);
        figures.put("levelMps", step.levelMps());
        figures.put("topSpeedMps", step.topMps());
        figures.put("speedGainMps", gain);
        return new Moment(
                MomentKind.KICK,
                onset.runner(),
                List.of(),
                onset.at().inMetres(),
                top.at().inMetres(),
                onset.seconds(),
                top.seconds(),
                Certainty.of(Certainty.clarity(gain, KickFinder.LEAST_GAIN_MPS), provenance),
                provenance,
                figures,
                Map.of(
                        Moment.SEEN,
                        String.format(
                                Locale.ROOT,
                                "somewhere between %.0f and %.0f m to go",
                                finish.inMetres() - soonest,
                                finish.inMetres() - latest)),
                List.of(String.format(
                        Locale.ROOT,
                        "%.2f m/s from %s to %s, then up to %.2f m/s, %.2f m/s faster, in the segment to %s. Splits show the mean of a segment only.",
                        step.levelMps(),
                        last.get(0).at(),
                        onset.at(),
                        step.topMps(),
                        gain,
                        top.at().equals(finish) ? "the finish" : top.at())));
    }
}
