package org.metricmile.reconstruction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Split;

/**
 * A race of which the times of runners are known at every 100 m, or at four and more of these marks, in metres at the race's mean
 * pace.
 */
final class LearntRace {

    private final String id;
    private final double metres;
    private final double[][] runners;
    private final int[] at;

    /**
     * @param id of the race
     * @param metres of the race
     * @param runners a row for each runner with all times who stayed with the race, a column for each mark, the finish last
     * @param at which of the marks at every 100 m these are, 0 for 100 m
     */
    LearntRace(String id, double metres, double[][] runners, int[] at) {
        this.id = id;
        this.metres = metres;
        this.runners = runners;
        this.at = at;
    }

    String id() {
        return id;
    }

    double metres() {
        return metres;
    }

    double[][] runners() {
        return runners;
    }

    int[] at() {
        return at;
    }

    private static final int FEWEST_MARKS = 5;

    private static final int FEWEST_RUNNERS = 5;

    /** Who is farther behind the median at the finish fell or gave up, and would make all races look torn apart. */
    static final double FARTHEST_BEHIND = 0.04;

    /** Empty if fewer than five runners have all the times that the race has. */
    static Optional<LearntRace> of(RaceSheet sheet) {
        double metres = sheet.distance().inMetres();
        int marks = (int) Math.round(metres / 100);
        if (marks * 100 != metres) {
            return Optional.empty();
        }
        int[] at = marksOf(sheet, marks);
        List<double[]> rows = new ArrayList<>();
        for (Result result : sheet.results()) {
            if (result.outcome() instanceof Outcome.Finished && result.mark().isPresent()) {
                row(sheet, result, at).ifPresent(rows::add);
            }
        }
        if (at.length < FEWEST_MARKS || rows.size() < FEWEST_RUNNERS) {
            return Optional.empty();
        }
        double median = median(rows, at.length - 1);
        double secondsPerMetre = median / metres;
        rows.removeIf(row -> row[at.length - 1] > median * (1 + FARTHEST_BEHIND));
        rows.forEach(row -> {
            for (int m = 0; m < at.length; m++) {
                row[m] /= secondsPerMetre;
            }
        });
        return Optional.of(new LearntRace(sheet.race().id(), metres, rows.toArray(double[][]::new), at));
    }

    /** Marks at which at least five runners have a time, and the finish. */
    private static int[] marksOf(RaceSheet sheet, int marks) {
        return IntStream.range(0, marks)
                .filter(m -> m == marks - 1
                        || sheet.splits().stream()
                                        .filter(split -> split.at().equals(mark(m))
                                                && split.time().isPresent()
                                                && split.runner().isPresent())
                                        .count()
                                >= FEWEST_RUNNERS)
                .toArray();
    }

    private static Distance mark(int number) {
        return Distance.ofMetres(100L * (number + 1));
    }

    private static Optional<double[]> row(RaceSheet sheet, Result result, int[] at) {
        Map<Distance, Split> own = new TreeMap<>();
        sheet.splits().stream()
                .filter(split -> split.isOf(result.athlete()) && split.time().isPresent())
                .forEach(split -> own.putIfAbsent(split.at(), split));
        double[] row = new double[at.length];
        for (int m = 0; m < at.length - 1; m++) {
            Optional<ElapsedTime> time =
                    Optional.ofNullable(own.get(mark(at[m]))).flatMap(Split::time);
            if (time.isEmpty()) {
                return Optional.empty();
            }
            row[m] = time.get().inSeconds();
        }
        row[at.length - 1] = result.mark().orElseThrow().inSeconds();
        return Optional.of(row);
    }

    private static double median(List<double[]> rows, int mark) {
        List<Double> sorted = rows.stream()
                .map(row -> row[mark])
                .sorted(Comparator.naturalOrder())
                .toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    boolean isWhole() {
        return at.length * 100 == metres;
    }

    double[] mean() {
        double[] mean = new double[runners[0].length];
        for (double[] row : runners) {
            for (int m = 0; m < mean.length; m++) {
                mean[m] += row[m] / runners.length;
            }
        }
        return mean;
    }

    /** Sums of products of the differences from the mean, at each pair of marks. */
    double[][] scatter() {
        double[] mean = mean();
        double[][] scatter = new double[mean.length][mean.length];
        for (double[] row : runners) {
            for (int i = 0; i < mean.length; i++) {
                for (int j = 0; j < mean.length; j++) {
                    scatter[i][j] += (row[i] - mean[i]) * (row[j] - mean[j]);
                }
            }
        }
        return scatter;
    }
}
