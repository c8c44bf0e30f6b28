package org.metricmile.calibration;

import java.util.Arrays;
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
 * where they were.
 *
 * @param races what is raced at each try
 * @param misfit what it is held against
 * @param numbers which are fitted
 * @param seed of the search
 * @param evaluations how many tries, about
 */
public record Fit(SimulatedFigures races, Misfit misfit, List<FittedNumber> numbers, long seed, int evaluations) {

    private static final double STEP = 0.2;
    private static final double PULL = 0.05;

    /**
     * What came of a fit.
     *
     * @param habits the best that were tried
     * @param before misfit of the habits that it began with
     * @param after misfit of the best
     * @param tries how many habits were tried
     */
    public record Result(Habits habits, double before, double after, int tries) {}

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
        double[] zeros = new double[start.length];
        double[] ones = new double[start.length];
        double[] steps = new double[start.length];
        Arrays.fill(ones, 1);
        Arrays.fill(steps, STEP);
        int lambda = populationSize(start.length);
        int[] tries = {0};
        // the search answers with the best that is within the bounds by itself, which need not be the best of what was
        // raced
        double[][] best = {start};
        double[] least = {Double.POSITIVE_INFINITY};
        double before = misfit.of(races.by(begin));
        CMAESOptimizer search = new CMAESOptimizer(
                Math.max(1, evaluations / lambda), 0, true, 0, 0, new MersenneTwister(seed), false, null);
        search.optimize(
                new ObjectiveFunction(shares -> {
                    double value = misfit.of(races.by(FittedNumber.apply(begin, numbers, shares)));
                    double pulled = value + PULL * meanSquare(shares, start);
                    if (pulled < least[0]) {
                        least[0] = pulled;
                        best[0] = shares.clone();
                    }
                    progress.accept(String.format(
                            Locale.ROOT,
                            "%d of about %d tries, misfit %.3f, before %.3f",
                            ++tries[0],
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
        Habits habits = FittedNumber.apply(begin, numbers, best[0]);
        return new Result(habits, before, misfit.of(races.by(habits)), tries[0]);
    }

    private static double meanSquare(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return sum / one.length;
    }
}
