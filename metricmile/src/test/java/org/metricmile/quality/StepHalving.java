package org.metricmile.quality;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.metricmile.athletics.Distance;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.Fields;
import org.metricmile.simulation.Population;
import org.metricmile.simulation.RaceEngine;
import org.metricmile.simulation.Steps;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

/**
 * Whether a field races alike at half the step: its mean times and who wins how often, each difference beside its Monte Carlo error. Prints a
 * table; the argument is how many races, 2000 if there is none. What any two such tables of chance alone show: one difference in twenty beyond
 * twice its error.
 */
public final class StepHalving {

    private static final long SEED = 1500;
    private static final int RUNNERS = 12;

    private StepHalving() {}

    public static void main(String[] args) {
        int races = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
        System.out.println("| field | figure | differences | step 0.1 s | step 0.05 s | largest difference in its"
                + " errors | beyond 2 errors |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Population population : List.of(Population.MEN_1500, Population.MEN_800)) {
            int runners = population == Population.MEN_1500 ? RUNNERS : 8;
            table(population, Fields.championshipFinal(runners), races);
        }
    }

    private static void table(Population population, List<Entrant> field, int races) {
        Course course = new Course(
                Oval.STANDARD_400, Distance.ofMetres(population.distance().inMetres()));
        List<double[]> whole = finishes(course, population, field, RaceEngine.STEP_SECONDS, races);
        List<double[]> half = finishes(course, population, field, RaceEngine.STEP_SECONDS / 2, races);
        row(population, "mean time of each, s", field.size(), whole, half, (times, runner) -> times[runner]);
        row(
                population,
                "chance to win of each",
                field.size(),
                whole,
                half,
                (times, runner) -> isFirst(times, runner) ? 1 : 0);
        row(
                population,
                "mean winning time, s",
                1,
                whole,
                half,
                (times, none) -> IntStream.range(0, times.length)
                        .mapToDouble(i -> times[i])
                        .min()
                        .orElseThrow());
    }

    private static List<double[]> finishes(
            Course course, Population population, List<Entrant> field, double stepSeconds, int races) {
        return Steps.finishes(course, field, ShippedHabits.of(population), stepSeconds, SEED, races);
    }

    private static boolean isFirst(double[] times, int runner) {
        return IntStream.range(0, times.length).noneMatch(other -> times[other] < times[runner]);
    }

    /** A figure of one runner in one race. */
    private interface OfRunner {
        double value(double[] times, int runner);
    }

    private static void row(
            Population population,
            String figure,
            int differences,
            List<double[]> whole,
            List<double[]> half,
            OfRunner asked) {
        double largest = 0;
        int beyond = 0;
        for (int runner = 0; runner < differences; runner++) {
            int own = runner;
            double errors = Math.abs(inErrors(whole, half, times -> asked.value(times, own)));
            largest = Math.max(largest, errors);
            beyond += errors > 2 ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "| %s, %d runners, %d races | %s | %d | %.3f | %.3f | %.1f | %d |%n",
                population.label(),
                whole.get(0).length,
                whole.size(),
                figure,
                differences,
                mean(whole, times -> asked.value(times, 0)),
                mean(half, times -> asked.value(times, 0)),
                largest,
                beyond);
    }

    private static double mean(List<double[]> races, ToDoubleFunction<double[]> figure) {
        return races.stream().mapToDouble(figure).average().orElseThrow();
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
