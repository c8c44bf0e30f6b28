package org.metricmile.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.hipparchus.random.MersenneTwister;
import org.metricmile.simulation.Habits;

/**
 * Fits habits to targets by CMA-ES (Hansen and Ostermeier 2001, Evolutionary Computation 9:159), as Hipparchus has it. Every try races
 * the same races, of the same seed, so that tries differ by their habits alone. A small pull keeps numbers that no target tells anything of
 * where they were. The best of many tries is in part the luckiest, so the best five and the habits that it began with race again,
 * twice as many races of another seed, and these decide.
 *
 * @param races what is raced at each try
 * @param misfit what it is held against
 * @param numbers which are fitted
 * @param seed of the search
 * @param evaluations how many tries, about
 * @param step how far the first tries are from the beginning, as a share of the way from the least to the most of each number
 */
public record Fit(
        SimulatedFigures races, Misfit misfit, List<FittedNumber> numbers, long seed, int evaluations, double step) {

    /** The step if none is given. */
    public static final double USUAL_STEP = 0.2;

    private static final double PULL = 0.05;
    private static final int FINALISTS = 5;
    private static final int RACES_AGAIN = 2;

    /**
     * What came of a fit. The misfits are those of the races run again.
     *
     * @param habits the best
     * @param before misfit of the habits that it began with
     * @param after misfit of the best
     * @param tries how many habits were tried
     * @param again the races run again
     */
    public record Result(Habits habits, double before, double after, int tries, SimulatedFigures again) {}

    /** Habits that were tried. */
    private record Try(Habits habits, double misfit) {}

    public Fit {
        numbers = List.copyOf(numbers);
    }

    /** The population size that the search takes for so many numbers. */
    static int populationSize(int numbers) {
        return 4 + (int) (3 * Math.log(numbers));
    }

    /**
     * Runs the fit from some habits on.
     *
     * @param progress told after each try how many there were, and the least misfit
     */
    public Result from(Habits begin, Consumer<String> progress) {
        double[] start = FittedNumber.shares(begin, numbers);
        List<Try> tries = search(begin, start, progress);
        SimulatedFigures again =
                new SimulatedFigures(races.fields(), races.seed() + 1, RACES_AGAIN * races.racesOfEach());
        double before = misfit.of(again.by(begin));
        Habits best = begin;
        double after = before;
        List<Try> finalists = tries.stream()
                .sorted(Comparator.comparingDouble(Try::misfit))
                .limit(FINALISTS)
                .toList();
        for (Try finalist : finalists) {
            double value = misfit.of(again.by(finalist.habits()));
            progress.accept(String.format(
                    Locale.ROOT, "again %.3f, in the search %.3f, before %.3f", value, finalist.misfit(), before));
            if (value < after) {
                after = value;
                best = finalist.habits();
            }
        }
        return new Result(best, before, after, tries.size(), again);
    }

    private List<Try> search(Habits begin, double[] start, Consumer<String> progress) {
        double[] zeros = new double[start.length];
        double[] ones = new double[start.length];
        double[] steps = new double[start.length];
        Arrays.fill(ones, 1);
        Arrays.fill(steps, step);
        int lambda = populationSize(start.length);
        double before = misfit.of(races.by(begin));
        double[] least = {before};
        // the search answers with the best that is within the bounds by itself, which need not be the best of what was
        // raced
        List<Try> tries = new ArrayList<>();
        CMAESOptimizer search = new CMAESOptimizer(
                Math.max(1, evaluations / lambda), 0, true, 0, 0, new MersenneTwister(seed), false, null);
        search.optimize(
                new ObjectiveFunction(shares -> {
                    Habits habits = FittedNumber.apply(begin, numbers, shares);
                    double pulled = misfit.of(races.by(habits)) + PULL * meanSquare(shares, start);
                    tries.add(new Try(habits, pulled));
                    least[0] = Math.min(least[0], pulled);
                    progress.accept(String.format(
                            Locale.ROOT,
                            "%d of about %d tries, misfit %.3f, before %.3f",
                            tries.size(),
                            evaluations,
                            least[0],
                            before));
                    return pulled;
                }),
                GoalType.MINIMIZE,
                new InitialGuess(start),
                new SimpleBounds(zeros, ones),
                new CMAESOptimizer.Sigma(steps),
                new CMAESOptimizer.PopulationSize(lambda),
                MaxEval.unlimited());
        return tries;
    }

    private static double meanSquare(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return sum / one.length;
    }
}
