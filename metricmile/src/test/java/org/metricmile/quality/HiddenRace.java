package org.metricmile.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Split;

/**
 * A wholly known race, what is left of it, and the truth that was hidden.
 */
final class HiddenRace {

    private final RaceSheet whole;
    private final RaceSheet thinned;
    private final List<Athlete> runners;
    private final double[][] seconds;

    /**
     * @param whole as it is on record
     * @param thinned what is left
     * @param runners who finished and whose time at every 100 m is known
     * @param seconds the truth, by runner and mark at every 100 m, without the finish
     */
    HiddenRace(RaceSheet whole, RaceSheet thinned, List<Athlete> runners, double[][] seconds) {
        this.whole = whole;
        this.thinned = thinned;
        this.runners = runners;
        this.seconds = seconds;
    }

    RaceSheet whole() {
        return whole;
    }

    RaceSheet thinned() {
        return thinned;
    }

    List<Athlete> runners() {
        return runners;
    }

    double[][] seconds() {
        return seconds;
    }

    private static final int FEWEST_RUNNERS = 6;

    static List<HiddenRace> among(List<RaceSheet> sheets) {
        return sheets.stream().map(HiddenRace::of).flatMap(Optional::stream).toList();
    }

    /** Empty if fewer than six runners are wholly known. */
    static Optional<HiddenRace> of(RaceSheet sheet) {
        double metres = sheet.distance().inMetres();
        if (metres != 800 && metres != 1500) {
            return Optional.empty();
        }
        int marks = (int) (metres / 100) - 1;
        List<Athlete> runners = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        for (Result result : sheet.results()) {
            double[] row = new double[marks];
            for (Split split : sheet.splits()) {
                double mark = split.at().inMetres() / 100;
                if (split.isOf(result.athlete()) && split.time().isPresent() && mark == Math.rint(mark)) {
                    row[(int) mark - 1] = split.time().get().inSeconds();
                }
            }
            boolean known = java.util.Arrays.stream(row).allMatch(time -> time > 0);
            if (known
                    && result.outcome() instanceof Outcome.Finished
                    && result.mark().isPresent()) {
                runners.add(result.athlete());
                rows.add(row);
            }
        }
        return runners.size() < FEWEST_RUNNERS
                ? Optional.empty()
                : Optional.of(new HiddenRace(sheet, Thinning.of(sheet), runners, rows.toArray(double[][]::new)));
    }

    double finish(int runner) {
        return whole.findResult(runners.get(runner))
                .orElseThrow()
                .mark()
                .orElseThrow()
                .inSeconds();
    }

    /** Whether the time is left in what is not hidden. */
    boolean isTold(int runner, int mark) {
        return thinned.splits().stream()
                .anyMatch(split -> split.isOf(runners.get(runner))
                        && split.time().isPresent()
                        && split.at().inMetres() == 100.0 * (mark + 1));
    }
}
