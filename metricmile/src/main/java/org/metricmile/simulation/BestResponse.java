package org.metricmile.simulation;

import java.util.ArrayList;
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

/**
 * The best plan for one runner against a field that races as it does: found by CMA-ES (Hansen and Ostermeier 2001, Evol. Comput. 9:159) over
 * the plans of {@link PlanSpace}. Every plan is tried in the same races (common random numbers). A plan that did best of many there owes some of
 * that to luck, so the five best run again in fresh races, by which one is chosen, and that one once more in others: its figures are of
 * these and of these only. It answers this field as the model has it; nobody here answers the answer, so it is no equilibrium.
 *
 * @param athlete who
 * @param goal what is raced for
 * @param plan the best plan that was found
 * @param answer the plan beside what the runner does otherwise, in pairs of fresh races
 * @param finalists the best of the search, the best first as the second races tell
 * @param tried how many different plans were tried
 * @param searchRaces how many races each was tried in
 * @param partial whether it was stopped early
 */
public record BestResponse(
        Athlete athlete,
        RacingGoal goal,
        RacePlan plan,
        WhatIf answer,
        List<Finalist> finalists,
        int tried,
        int searchRaces,
        boolean partial) {

    private static final int FINALISTS = 5;
    /** How many plans are tried if nobody says otherwise. */
    public static final int USUAL_TRIES = 120;

    private static final int POPULATION = 10;

    /** A third of the whole width: the first plans are from everywhere. */
    private static final double FIRST_STEP = 0.3;

    private static final int FEWEST_RACES = 50;

    public BestResponse {
        finalists = List.copyOf(finalists);
    }

    /**
     * One of the best plans of the search.
     *
     * @param plan the plan
     * @param inSearch what it was worth in the search: chance, or the mean place below 0, with soft edges
     * @param chance the goal in fresh races: the chance, or the mean place
     * @param standardError its Monte Carlo error
     * @param races how many fresh races it ran
     */
    public record Finalist(RacePlan plan, double inSearch, double chance, double standardError, int races) {}

    /**
     * Searches.
     *
     * @param asItIs the field, the runner with the plan that the best one is compared with
     * @param runs pairs of races for the figures of the best plan; a tenth of it, 50 or more, for every plan that is tried, and half of it for
     *     the five best
     * @param tries how many plans are tried at most, 1 or more
     * @param name what the plan is to be called
     * @param goOn told now and then how far it is; if it says no, the answer is the best so far
     * @throws IllegalArgumentException if the athlete is not in the field, alone, or no race is asked for
     */
    public static BestResponse of(
            RaceEngine asItIs,
            Athlete athlete,
            RacingGoal goal,
            int tries,
            String name,
            long seed,
            int runs,
            Predicate<String> goOn) {
        List<Athlete> field = asItIs.entrants().stream().map(Entrant::athlete).toList();
        int own = field.indexOf(athlete);
        if (own < 0 || field.size() < 2 || runs < 1 || tries < 1) {
            throw new IllegalArgumentException(
                    athlete.name() + " must run against others, in one race or more, with one plan or more");
        }
        Search search = new Search(asItIs, own, goal, tries, name, seed, Math.max(FEWEST_RACES, runs / 10), goOn);
        search.run();
        List<Finalist> finalists = search.finalists(Math.max(FEWEST_RACES, runs / 2));
        RacePlan best = finalists.get(0).plan();
        WhatIf answer = WhatIf.of(
                asItIs,
                asItIs.withPlan(athlete, best),
                athlete,
                search.seed(2),
                runs,
                done -> !search.stopped && goOn.test("%d of %d pairs".formatted(done, runs)));
        return new BestResponse(
                athlete,
                goal,
                best,
                answer,
                finalists,
                search.worths.size(),
                search.races,
                search.stopped || answer.isPartial());
    }

    /** One search: remembers every plan that was tried. */
    private static final class Search {

        private final RaceEngine asItIs;
        private final Athlete athlete;
        private final int own;
        private final RacingGoal goal;
        private final int tries;
        private final PlanSpace space;
        private final KeyedNoise seeds;
        private final int races;
        private final Predicate<String> goOn;
        private final Map<RacePlan, Double> worths = new LinkedHashMap<>();
        private boolean stopped;

        private Search(
                RaceEngine asItIs,
                int own,
                RacingGoal goal,
                int tries,
                String name,
                long seed,
                int races,
                Predicate<String> goOn) {
            this.asItIs = asItIs;
            this.own = own;
            this.athlete = asItIs.entrants().get(own).athlete();
            this.goal = goal;
            this.tries = tries;
            this.space =
                    new PlanSpace(asItIs.course().distance(), asItIs.entrants().size(), name);
            this.seeds = new KeyedNoise(seed);
            this.races = races;
            this.goOn = goOn;
        }

        private static final class StoppedException extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }

        /** Chance of another kind for each stage, so that no stage rewards the luck of another. */
        private long seed(int stage) {
            return seeds.at(stage).bits(0);
        }

        private void run() {
            double[] low = new double[PlanSpace.NUMBERS];
            double[] high = new double[PlanSpace.NUMBERS];
            double[] step = new double[PlanSpace.NUMBERS];
            for (int i = 0; i < PlanSpace.NUMBERS; i++) {
                high[i] = 1;
                step[i] = FIRST_STEP;
            }
            CMAESOptimizer optimizer = new CMAESOptimizer(
                    tries, Double.NaN, true, 0, 0, new Well19937c(seed(3)), false, (n, before, now) -> false);
            try {
                worth(space.usual());
                optimizer.optimize(
                        new MaxEval(tries),
                        new ObjectiveFunction(this::worth),
                        GoalType.MAXIMIZE,
                        new InitialGuess(space.usual()),
                        new SimpleBounds(low, high),
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
            double worth = mean(plan, seed(0), races, true)[0];
            worths.put(plan, worth);
            return worth;
        }

        /** Mean and its standard error. */
        private double[] mean(RacePlan plan, long seed, int count, boolean soft) {
            RaceEngine engine = asItIs.withPlan(athlete, plan);
            double[] worth = IntStream.range(0, count)
                    .parallel()
                    .mapToDouble(r -> {
                        double[] finish = engine.times(seed, r).finishSeconds;
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

        private List<Finalist> finalists(int count) {
            List<Map.Entry<RacePlan, Double>> best = worths.entrySet().stream()
                    .sorted(Map.Entry.<RacePlan, Double>comparingByValue().reversed())
                    .limit(FINALISTS)
                    .toList();
            List<Finalist> finalists = new ArrayList<>();
            for (Map.Entry<RacePlan, Double> plan : best) {
                if (!finalists.isEmpty() && (stopped || !goOn.test("finalist %d".formatted(finalists.size() + 1)))) {
                    stopped = true;
                    break;
                }
                int fewer = stopped ? FEWEST_RACES : count;
                double[] fresh = mean(plan.getKey(), seed(1), fewer, false);
                double shown = goal == RacingGoal.PLACE ? -fresh[0] : fresh[0];
                finalists.add(new Finalist(plan.getKey(), plan.getValue(), shown, fresh[1], fewer));
            }
            Comparator<Finalist> byChance = Comparator.comparingDouble(Finalist::chance);
            finalists.sort(goal == RacingGoal.PLACE ? byChance : byChance.reversed());
            return finalists;
        }
    }
}
