package org.metricmile.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.metricmile.athletics.Athlete;
import org.metricmile.physiology.KeyedNoise;

/**
 * A best plan that the rivals know (iterated best response): the strongest of them search their best answers, one after the other, each
 * knowing those before; then the runner searches once more. It is no proof of an equilibrium: each search finds the best of the plans it
 * tried, and a plan survives if none of these was better than it beyond the error of fresh races.
 *
 * @param rounds in order; none if it was stopped before the first was done
 * @param cost what it took, a round that was given up included
 * @param partial whether it was stopped early
 */
public record AnsweredPlan(List<Round> rounds, Cost cost, boolean partial) {

    /** How many plans each search tries. */
    private static final int TRIES = 40;

    private static final int RACES_EACH = 50;

    /** A round has some five answers to give figures of, so that it takes about as long as the search of the best plan. */
    private static final int PART = 4;

    /**
     * One round.
     *
     * @param plan the runner's, which the rivals know
     * @param answers the best that each rival found, the strongest first
     * @param answered the plan beside what the runner does otherwise, both against the rivals as they answer
     * @param again the best plan against these, beside the plan
     */
    public record Round(RacePlan plan, List<BestResponse> answers, WhatIf answered, BestResponse again) {

        public Round {
            answers = List.copyOf(answers);
        }

        /** True if no plan that was tried is better than the runner's beyond the error, once it is answered. */
        public boolean survives() {
            return !again.isBetter();
        }
    }

    public AnsweredPlan {
        rounds = List.copyOf(rounds);
    }

    /** True if the plan of the last round survived it; empty if none was done. */
    public Optional<Boolean> survives() {
        return rounds.isEmpty()
                ? Optional.empty()
                : Optional.of(rounds.get(rounds.size() - 1).survives());
    }

    /**
     * What it took.
     *
     * @param plans how many were tried
     * @param races how many were run: to see who is strongest, to search, and for the figures
     */
    public record Cost(int plans, long races) {

        static final Cost NONE = new Cost(0, 0);

        Cost plus(int morePlans, long moreRaces) {
            return new Cost(plans + morePlans, races + moreRaces);
        }
    }

    /**
     * Searches. Ends when a plan survives, or after the rounds that were asked for.
     *
     * @param asItIs the field, the runner with the plan that the best one was compared with
     * @param best his best plan against it
     * @param rivals how many answer: those who win most often against the plan
     * @param rounds at most
     * @param runs of the search of the best plan; a quarter of it is run for the figures of a round
     * @param goOn told now and then how far it is; if it says no, the round is given up, and only those before it are kept
     * @throws IllegalArgumentException if no round or no rival is asked for, or more than there are
     */
    public static AnsweredPlan of(
            RaceEngine asItIs, BestResponse best, int rivals, int rounds, long seed, int runs, Predicate<String> goOn) {
        if (rounds < 1 || rivals < 1 || rivals >= asItIs.entrants().size()) {
            throw new IllegalArgumentException("%d rivals of %d cannot answer in %d rounds"
                    .formatted(rivals, asItIs.entrants().size() - 1, rounds));
        }
        Search search = new Search(asItIs, best, rivals, Math.max(RACES_EACH, runs / PART), goOn);
        List<Round> done = new ArrayList<>();
        RacePlan plan = best.plan();
        for (int n = 0; n < rounds; n++) {
            Optional<Round> round = search.round(plan, new KeyedNoise(seed).at(n));
            if (round.isEmpty()) {
                return new AnsweredPlan(done, search.cost, true);
            }
            done.add(round.get());
            if (round.get().survives()) {
                break;
            }
            plan = round.get().again().plan();
        }
        return new AnsweredPlan(done, search.cost, false);
    }

    private static final class Search {

        private static final int STRONGEST = -1;
        private static final int ANSWERED = -2;
        private static final int AGAIN = -3;

        private final RaceEngine asItIs;
        private final BestResponse best;
        private final int rivals;
        private final int pairs;
        private final Predicate<String> goOn;
        private Cost cost = Cost.NONE;

        Search(RaceEngine asItIs, BestResponse best, int rivals, int pairs, Predicate<String> goOn) {
            this.asItIs = asItIs;
            this.best = best;
            this.rivals = rivals;
            this.pairs = pairs;
            this.goOn = goOn;
        }

        /** Empty if it was stopped. */
        Optional<Round> round(RacePlan plan, KeyedNoise seeds) {
            Athlete athlete = best.athlete();
            RaceEngine field = asItIs.withPlan(athlete, plan);
            List<BestResponse> answers = new ArrayList<>();
            for (Athlete rival : strongest(field, seeds.at(STRONGEST).bits(0))) {
                BestResponse answer = response(
                        field, rival, RacingGoal.WIN, seeds.at(answers.size()).bits(0));
                if (answer.partial()) {
                    return Optional.empty();
                }
                answers.add(answer);
                // who found nothing better races on as he did
                field = answer.isBetter() ? field.withPlan(rival, answer.plan()) : field;
            }
            RaceEngine otherwise = field.withPlan(athlete, asItIs.plan(athlete));
            WhatIf answered = WhatIf.of(
                    otherwise,
                    field,
                    athlete,
                    seeds.at(ANSWERED).bits(0),
                    pairs,
                    done -> goOn.test("answered: %d of %d pairs".formatted(done, pairs)));
            cost = cost.plus(0, 2L * answered.races());
            if (answered.isPartial()) {
                return Optional.empty();
            }
            BestResponse again =
                    response(field, athlete, best.goal(), seeds.at(AGAIN).bits(0));
            return again.partial() ? Optional.empty() : Optional.of(new Round(plan, answers, answered, again));
        }

        private List<Athlete> strongest(RaceEngine field, long seed) {
            cost = cost.plus(0, pairs);
            return new MonteCarlo(field, seed)
                    .run(pairs).runners().stream()
                            .map(RunnerOdds::athlete)
                            .filter(rival -> !rival.equals(best.athlete()))
                            .limit(rivals)
                            .toList();
        }

        private BestResponse response(RaceEngine field, Athlete athlete, RacingGoal goal, long seed) {
            String name = athlete.name();
            BestResponse found = BestResponse.of(
                    Racing.fromTheGun(field),
                    athlete,
                    goal,
                    new PlansFromTheGun(
                            field.course().distance(), field.entrants().size(), "answer of " + name),
                    new PlanSearch.Effort(TRIES, RACES_EACH, 2 * RACES_EACH, pairs),
                    seed,
                    progress -> goOn.test(name + ": " + progress));
            cost = cost.plus(found.tried(), found.races());
            return found;
        }
    }
}
