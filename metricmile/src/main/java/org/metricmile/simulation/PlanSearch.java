package org.metricmile.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.hipparchus.random.Well19937c;
import org.metricmile.athletics.Athlete;
import org.metricmile.physiology.KeyedNoise;

/** One search of a best plan by CMA-ES: remembers every plan that was tried, and what it was worth. Not thread safe. */
final class PlanSearch {

    private static final int FINALISTS = 5;

    private static final int POPULATION = 10;

    /** A third of the whole width: the first plans are from everywhere. */
    private static final double FIRST_STEP = 0.3;

    private final Racing racing;
    private final Athlete athlete;
    private final int own;
    private final RacingGoal goal;
    private final PlanSpace space;
    private final Effort effort;
    private final KeyedNoise seeds;
    private final Predicate<String> goOn;
    private final Map<RacePlan, Double> worths = new LinkedHashMap<>();
    private boolean stopped;

    /**
     * How much is run.
     *
     * @param tries plans at most
     * @param races for each of them
     * @param again for each of the best, fresh ones
     * @param pairs for the figures of the best plan, fresh ones
     */
    record Effort(int tries, int races, int again, int pairs) {

        /** What is usual for so many pairs: a tenth of them for each plan, half of them for each of the best. */
        static Effort of(int tries, int pairs) {
            return new Effort(
                    tries,
                    Math.max(BestResponse.FEWEST_RACES, pairs / 10),
                    Math.max(BestResponse.FEWEST_RACES, pairs / 2),
                    pairs);
        }
    }

    PlanSearch(
            Racing racing,
            int own,
            RacingGoal goal,
            PlanSpace space,
            Effort effort,
            long seed,
            Predicate<String> goOn) {
        this.racing = racing;
        this.own = own;
        this.athlete = racing.engine().entrants().get(own).athlete();
        this.goal = goal;
        this.space = space;
        this.effort = effort;
        this.seeds = new KeyedNoise(seed);
        this.goOn = goOn;
    }

    private static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Chance of another kind for each stage, so that no stage rewards the luck of another. */
    long seed(int stage) {
        return seeds.at(stage).bits(0);
    }

    int tried() {
        return worths.size();
    }

    boolean isStopped() {
        return stopped;
    }

    void run() {
        double[] usual = space.usual();
        double[] high = new double[usual.length];
        double[] step = new double[usual.length];
        Arrays.fill(high, 1);
        Arrays.fill(step, FIRST_STEP);
        CMAESOptimizer optimizer = new CMAESOptimizer(
                effort.tries(), Double.NaN, true, 0, 0, new Well19937c(seed(3)), false, (n, before, now) -> false);
        try {
            worth(usual);
            optimizer.optimize(
                    new MaxEval(effort.tries()),
                    new ObjectiveFunction(this::worth),
                    GoalType.MAXIMIZE,
                    new InitialGuess(usual),
                    new SimpleBounds(new double[usual.length], high),
                    new CMAESOptimizer.Sigma(step),
                    new CMAESOptimizer.PopulationSize(POPULATION));
        } catch (StoppedException | MathIllegalStateException end) {
            // stopped, or as many plans tried as were allowed: what was tried is kept
            return;
        }
    }

    private double worth(double[] numbers) {
        RacePlan plan = space.plan(numbers);
        Double known = worths.get(plan);
        if (known != null) {
            return known;
        }
        if (!worths.isEmpty() && !goOn.test("%d plans tried".formatted(worths.size()))) {
            stopped = true;
            throw new StoppedException();
        }
        double worth = mean(plan, seed(0), effort.races(), true)[0];
        worths.put(plan, worth);
        return worth;
    }

    /** Mean and its standard error. */
    private double[] mean(RacePlan plan, long seed, int count, boolean soft) {
        RaceEngine engine = racing.engine().withPlan(athlete, plan);
        double[] worth = IntStream.range(0, count)
                .parallel()
                .mapToDouble(r -> {
                    double[] finish = racing.times(engine, seed, r).finishSeconds;
                    return soft ? goal.softWorth(finish, own) : goal.worth(finish, own);
                })
                .toArray();
        double mean = 0;
        for (double one : worth) {
            mean += one / count;
        }
        double squares = 0;
        for (double one : worth) {
            squares += (one - mean) * (one - mean);
        }
        // of a chance that never or always came, as of one that came or failed once
        double least = (1 - 0.5 / count) * 0.5 / count;
        double variance = Math.max(squares / count, least);
        return new double[] {mean, Math.sqrt(variance / count)};
    }

    /** The best of the search, the best in fresh races first. */
    List<BestResponse.Finalist> finalists() {
        List<Map.Entry<RacePlan, Double>> best = worths.entrySet().stream()
                .sorted(Map.Entry.<RacePlan, Double>comparingByValue().reversed())
                .limit(FINALISTS)
                .toList();
        List<BestResponse.Finalist> finalists = new ArrayList<>();
        for (Map.Entry<RacePlan, Double> plan : best) {
            if (!finalists.isEmpty() && (stopped || !goOn.test("finalist %d".formatted(finalists.size() + 1)))) {
                stopped = true;
                break;
            }
            int count = stopped ? Math.min(BestResponse.FEWEST_RACES, effort.again()) : effort.again();
            double[] fresh = mean(plan.getKey(), seed(1), count, false);
            double shown = goal.lessIsBetter() ? -fresh[0] : fresh[0];
            finalists.add(new BestResponse.Finalist(plan.getKey(), plan.getValue(), shown, fresh[1], count));
        }
        Comparator<BestResponse.Finalist> byChance = Comparator.comparingDouble(BestResponse.Finalist::chance);
        finalists.sort(goal.lessIsBetter() ? byChance : byChance.reversed());
        return finalists;
    }
}
