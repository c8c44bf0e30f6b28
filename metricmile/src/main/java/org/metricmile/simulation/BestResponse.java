package org.metricmile.simulation;

import java.util.List;
import java.util.function.Predicate;
import org.metricmile.athletics.Athlete;

/**
 * The best plan for one runner against a field that races as it does: found by CMA-ES (Hansen and Ostermeier 2001, Evol. Comput. 9:159) over
 * the plans of a {@link PlanSpace}. Every plan is tried in the same races (common random numbers). A plan that did best of many there owes some of
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

    /** How many plans are tried if nobody says otherwise. */
    public static final int USUAL_TRIES = 120;

    static final int FEWEST_RACES = 50;

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
        int field = asItIs.entrants().size();
        if (field < 2 || runs < 1 || tries < 1) {
            throw new IllegalArgumentException(
                    athlete.name() + " must run against others, in one race or more, with one plan or more");
        }
        return of(
                Racing.fromTheGun(asItIs),
                athlete,
                goal,
                new PlansFromTheGun(asItIs.course().distance(), field, name),
                PlanSearch.Effort.of(tries, runs),
                seed,
                goOn);
    }

    /** Searches in races of any kind; the athlete runs in them against others. */
    static BestResponse of(
            Racing racing,
            Athlete athlete,
            RacingGoal goal,
            PlanSpace space,
            PlanSearch.Effort effort,
            long seed,
            Predicate<String> goOn) {
        RaceEngine asItIs = racing.engine();
        int own = asItIs.indexOf(athlete);
        PlanSearch search = new PlanSearch(racing, own, goal, space, effort, seed, goOn);
        search.run();
        List<Finalist> finalists = search.finalists();
        RacePlan best = finalists.get(0).plan();
        RaceEngine changed = asItIs.withPlan(athlete, best);
        long fresh = search.seed(2);
        WhatIf answer = WhatIf.ofRaces(
                athlete,
                own,
                fresh,
                effort.pairs(),
                r -> new double[][] {
                    racing.times(asItIs, fresh, r).finishSeconds, racing.times(changed, fresh, r).finishSeconds
                },
                done -> !search.isStopped() && goOn.test("%d of %d pairs".formatted(done, effort.pairs())));
        return new BestResponse(
                athlete,
                goal,
                best,
                answer,
                finalists,
                search.tried(),
                effort.races(),
                search.isStopped() || answer.isPartial());
    }

    /** True if the interval of what the plan does to the goal is on the good side of 0. */
    public boolean isBetter() {
        return goal.isRaised(answer);
    }

    /** How many races were run for it. */
    public long races() {
        return (long) tried * searchRaces
                + finalists.stream().mapToLong(Finalist::races).sum()
                + 2L * answer.races();
    }
}
