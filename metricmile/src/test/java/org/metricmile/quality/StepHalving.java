package org.metricmile.quality;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;
import org.metricmile.athletics.Distance;
import org.metricmile.simulation.Fields;
import org.metricmile.simulation.Population;
import org.metricmile.simulation.RaceEngine;
import org.metricmile.simulation.Steps;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

/**
 * Whether a field races alike at half the step, and when everybody looks round at every step: its mean times and who wins how often, each
 * difference beside its Monte Carlo error: that of the difference, since both race with the same chance, and that of the mean itself, which is what
 * anybody sees who races once. Prints a table; the argument is how many races, 2000 if there is none. What any two such
 * tables of chance alone show: one difference in twenty beyond twice its error.
 */
public final class StepHalving {

    private static final long SEED = 1500;
    private static final int RUNNERS = 12;

    /** What is compared with the engine as it is. */
    private enum Finer {
        HALF_STEP("half the step", RaceEngine.STEP_SECONDS / 2, RaceEngine.DECISION_SECONDS),
        LOOK_AT_EVERY_STEP("a look at every step", RaceEngine.STEP_SECONDS, RaceEngine.STEP_SECONDS);

        private final String label;
        private final double stepSeconds;
        private final double lookSeconds;

        Finer(String label, double stepSeconds, double lookSeconds) {
            this.label = label;
            this.stepSeconds = stepSeconds;
            this.lookSeconds = lookSeconds;
        }
    }

    private StepHalving() {}

    public static void main(String[] args) {
        int races = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
        System.out.println(
                "| field | finer | figure | differences | as it is | finer | largest difference in its errors"
                        + " | beyond 2 errors | largest in errors of the mean |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (Population population : Population.values()) {
            table(population, population.distance().isLongerThan(Distance.ofMetres(1000)) ? RUNNERS : 8, races);
        }
        // where one runner alone is in the other's way
        table(Population.MEN_1500, 2, races);
    }

    private static void table(Population population, int runners, int races) {
        Course course = new Course(
                Oval.STANDARD_400, Distance.ofMetres(population.distance().inMetres()));
        Races field = (step, look) -> Steps.finishes(
                course, Fields.championshipFinal(runners), ShippedHabits.of(population), step, look, SEED, races);
        List<double[]> usual = field.run(RaceEngine.STEP_SECONDS, RaceEngine.DECISION_SECONDS);
        for (Finer finer : Finer.values()) {
            rows("%s, %d runners".formatted(population.label(), runners), finer, usual, field);
        }
    }

    private static void rows(String label, Finer finer, List<double[]> usual, Races field) {
        List<double[]> other = field.run(finer.stepSeconds, finer.lookSeconds);
        String heading = label + " | " + finer.label;
        int runners = usual.get(0).length;
        row(heading, "mean time of each, s", runners, usual, other, (times, runner) -> times[runner]);
        row(heading, "chance to win of each", runners, usual, other, (times, runner) -> isFirst(times, runner) ? 1 : 0);
        row(
                heading,
                "mean winning time, s",
                1,
                usual,
                other,
                (times, none) -> IntStream.range(0, times.length)
                        .mapToDouble(i -> times[i])
                        .min()
                        .orElseThrow());
    }

    /** Times of many races of a field. */
    private interface Races {
        List<double[]> run(double stepSeconds, double lookSeconds);
    }

    private static boolean isFirst(double[] times, int runner) {
        return IntStream.range(0, times.length).noneMatch(other -> times[other] < times[runner]);
    }

    /** A figure of one runner in one race. */
    private interface OfRunner {
        double value(double[] times, int runner);
    }

    private static void row(
            String heading,
            String figure,
            int differences,
            List<double[]> usual,
            List<double[]> finer,
            OfRunner asked) {
        double largest = 0;
        double largestOfMean = 0;
        int beyond = 0;
        for (int runner = 0; runner < differences; runner++) {
            int own = runner;
            double errors = Math.abs(inErrors(usual, finer, times -> asked.value(times, own)));
            largest = Math.max(largest, errors);
            beyond += errors > 2 ? 1 : 0;
            largestOfMean = Math.max(largestOfMean, inErrorsOfTheMean(usual, finer, times -> asked.value(times, own)));
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %.3f | %.3f | %.1f | %d | %.1f |%n",
                heading,
                figure,
                differences,
                mean(usual, times -> asked.value(times, 0)),
                mean(finer, times -> asked.value(times, 0)),
                largest,
                beyond,
                largestOfMean);
    }

    private static double mean(List<double[]> races, ToDoubleFunction<double[]> figure) {
        return races.stream().mapToDouble(figure).average().orElseThrow();
    }

    /** The difference of two means in the standard error of the first. */
    private static double inErrorsOfTheMean(
            List<double[]> usual, List<double[]> finer, ToDoubleFunction<double[]> figure) {
        double error = new StandardDeviation()
                        .evaluate(usual.stream().mapToDouble(figure).toArray())
                / Math.sqrt(usual.size());
        return error == 0 ? 0 : Math.abs(mean(finer, figure) - mean(usual, figure)) / error;
    }

    /** The difference of two means in its standard error; both have the same chance, so it is that of the pairs. */
    private static double inErrors(List<double[]> one, List<double[]> other, ToDoubleFunction<double[]> figure) {
        double[] differences = IntStream.range(0, one.size())
                .mapToDouble(r -> figure.applyAsDouble(other.get(r)) - figure.applyAsDouble(one.get(r)))
                .toArray();
        double mean = IntStream.range(0, differences.length)
                .mapToDouble(r -> differences[r])
                .average()
                .orElseThrow();
        double squares = IntStream.range(0, differences.length)
                .mapToDouble(r -> (differences[r] - mean) * (differences[r] - mean))
                .sum();
        double error = Math.sqrt(squares / (differences.length - 1.0) / differences.length);
        return error == 0 ? 0 : mean / error;
    }
}
