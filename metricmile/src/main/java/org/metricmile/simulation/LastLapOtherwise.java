package org.metricmile.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.physiology.KeyedNoise;
import org.metricmile.race.RaceTrace;
import org.metricmile.track.Course;

/**
 * The last lap of a known race, run on again and again as it was, and with one runner doing one thing otherwise, as {@link RestOfRace} has it.
 * Page:
 * {@code docs/explanation/models/last-lap-otherwise.md}.
 *
 * <p>The best of many changes owes some of its gain to luck, so it runs once more with another seed, and is told with these
 * figures only: of other draws, from the same abilities that could have run so far. Of the first three the best plan for the rest of the race is searched besides; it is told with figures of fresh races too.
 *
 * @param metres from where the race is run on: a lap before the finish
 * @param races pairs for each change
 * @param seed of all chance
 * @param reconstructed true if the race before and its kicks are reconstructed
 * @param likeTheOthers those of whom no bests are on record, and who are taken to be able to what the others are
 * @param runners who was asked about, in the order that was asked
 * @param plans the best plans that were found, in the same order
 */
public record LastLapOtherwise(
        double metres,
        int races,
        long seed,
        boolean reconstructed,
        List<Athlete> likeTheOthers,
        List<Asked> runners,
        List<Planned> plans) {

    private static final Distance LAP = Distance.ofMetres(400);

    /** Chance of another kind for the races in which the best change is run again, and for the search of plans. */
    private static final int FRESH = 2;

    private static final int SEARCH = 3;

    /** Whose best plan is searched: the first of those who are asked about. */
    private static final int PLANNED = 3;

    private static final int TRIES = 40;
    private static final int RACES_EACH = 50;

    /** Of the best plans the races that choose one, and the pairs under each assumption, are this part of the pairs of an answer. */
    private static final int PART = 3;

    public LastLapOtherwise {
        likeTheOthers = List.copyOf(likeTheOthers);
        runners = List.copyOf(runners);
        plans = List.copyOf(plans);
    }

    /** From where a race is run on: a lap of 400 m before the finish; empty if it has no lap before that. */
    public static Optional<Distance> bell(Distance race) {
        return race.isShorterThan(LAP.plus(LAP)) ? Optional.empty() : Optional.of(race.minus(LAP));
    }

    /**
     * One runner who is asked about.
     *
     * @param strikeMetres from the start, where he struck; empty if that is not known. Who struck before the race is run on strikes
     *     there at once
     * @param win chance to win of the race as it was until then
     * @param medal chance of a medal
     * @param changes what each change does, those that are possible for him
     * @param best the change that raised the chance to win most, in pairs that were not there when it was chosen; empty if none did
     *     beyond an interval of nine in ten, there or here
     * @param sensitivity of that change; nothing if there is none
     */
    public record Asked(
            Athlete athlete,
            OptionalDouble strikeMetres,
            double win,
            double medal,
            List<Changed> changes,
            Optional<Changed> best,
            Sensitivity sensitivity) {

        public Asked {
            changes = List.copyOf(changes);
        }
    }

    /**
     * One change.
     *
     * @param change what
     * @param whom who is followed, where somebody is
     * @param answer the pairs
     * @param won share of the pairs that he wins only with the change, 0 to 1
     * @param lost share that he wins only without it
     */
    public record Changed(StandardChange change, Optional<Athlete> whom, WhatIf answer, double won, double lost) {

        /** True if the interval of nine in ten of what it does to the chance to win is above 0. */
        boolean raisesTheChanceToWin() {
            return answer.win().low() > 0;
        }
    }

    /**
     * The best plan of one runner for the rest of the race.
     *
     * @param best the plan, beside what he did
     * @param sensitivity of what it does
     */
    public record Planned(BestResponse best, Sensitivity sensitivity) {}

    /**
     * Runs them.
     *
     * @param ways the race as it went, or as it may have gone, each as likely as the other
     * @param field everybody with what is known of him before the race
     * @param likeTheOthers those of the field of whom no bests are on record
     * @param kicks where a runner's kick began, metres run; without those of whom it is not known
     * @param asked who is asked about, by place; the first is the winner; all in the field
     * @throws IllegalArgumentException if the race has no lap before the last, fewer than two are asked about, or nobody is known
     *     to have passed the mark
     */
    public static LastLapOtherwise of(
            Course course,
            List<Entrant> field,
            List<Athlete> likeTheOthers,
            Habits habits,
            List<RaceTrace> ways,
            Map<Athlete, Double> kicks,
            List<Athlete> asked,
            long seed,
            int races) {
        Optional<Distance> bell = bell(course.distance());
        if (bell.isEmpty() || asked.size() < 2 || races < 2) {
            throw new IllegalArgumentException("needs a race of two laps or more, two runners and two races");
        }
        double mark = bell.get().inMetres();
        RestOfRace known = RestOfRace.of(course, field, habits, ways, kicks, mark, seed);
        Rest rest = new Rest(known.racing(), races);
        List<Asked> runners = new ArrayList<>();
        for (Athlete athlete : asked) {
            Athlete rival = athlete.equals(asked.get(0)) ? asked.get(1) : asked.get(0);
            runners.add(rest.asked(athlete, known.last(), known.kickMetres(athlete), rival, seed));
        }
        List<Planned> plans = asked.stream()
                .limit(PLANNED)
                .map(athlete -> rest.planned(athlete, known.last(), known.kickMetres(athlete), seed))
                .toList();
        return new LastLapOtherwise(mark, races, seed, ways.size() > 1, likeTheOthers, runners, plans);
    }

    private static long fresh(long seed, int purpose) {
        return new KeyedNoise(seed).at(purpose).bits(0);
    }

    /** The rest of the race, run on so many times for each question. */
    private record Rest(Racing racing, int count) {

        int index(Athlete athlete) {
            return racing.engine().indexOf(athlete);
        }

        Asked asked(Athlete athlete, LastLapChanges last, OptionalDouble kick, Athlete rival, long seed) {
            RacePlan asRun = last.asRun(kick);
            double[][] before = finishes(athlete, asRun, seed);
            List<Changed> changes = new ArrayList<>();
            Map<StandardChange, RacePlan> plans = last.of(kick, rival);
            plans.forEach((change, plan) ->
                    changes.add(changed(athlete, change, rival, before, finishes(athlete, plan, seed), seed)));
            Optional<Changed> chosen = changes.stream()
                    .filter(Changed::raisesTheChanceToWin)
                    .max(Comparator.comparingDouble(
                            changed -> changed.answer().win().difference()));
            Optional<Changed> best = Optional.empty();
            Sensitivity sensitivity = Sensitivity.NONE;
            if (chosen.isPresent()) {
                StandardChange change = chosen.get().change();
                RacePlan plan = plans.getOrDefault(change, asRun);
                long other = fresh(seed, FRESH);
                best = Optional.of(changed(
                                athlete,
                                change,
                                rival,
                                finishes(athlete, asRun, other),
                                finishes(athlete, plan, other),
                                other))
                        .filter(Changed::raisesTheChanceToWin);
                if (best.isPresent()) {
                    sensitivity = sensitivity(racing.withPlan(athlete, asRun), athlete, plan, other);
                }
            }
            int own = index(athlete);
            return new Asked(athlete, kick, share(before, own, 1), share(before, own, 3), changes, best, sensitivity);
        }

        Planned planned(Athlete athlete, LastLapChanges last, OptionalDouble kick, long seed) {
            Racing asRun = racing.withPlan(athlete, last.asRun(kick));
            PlansOfTheLastLap space = new PlansOfTheLastLap(
                    last.mark(),
                    last.distance(),
                    racing.engine().entrants().size(),
                    kick.orElse((last.mark() + last.distance()) / 2),
                    "");
            BestResponse best = BestResponse.of(
                    asRun,
                    athlete,
                    RacingGoal.WIN,
                    space,
                    new PlanSearch.Effort(TRIES, Math.min(RACES_EACH, count), Math.max(1, count / PART), count),
                    fresh(seed, SEARCH),
                    progress -> true);
            return new Planned(
                    best, sensitivity(asRun, athlete, best.plan(), best.answer().seed()));
        }

        private Sensitivity sensitivity(Racing asRun, Athlete athlete, RacePlan plan, long seed) {
            return Sensitivity.of(asRun, athlete, plan, seed, Math.max(1, count / PART), done -> true);
        }

        private double[][] finishes(Athlete athlete, RacePlan plan, long seed) {
            RaceEngine engine = racing.engine().withPlan(athlete, plan);
            return IntStream.range(0, count)
                    .parallel()
                    .mapToObj(r -> racing.times(engine, seed, r).finishSeconds)
                    .toArray(double[][]::new);
        }

        private Changed changed(
                Athlete athlete, StandardChange change, Athlete rival, double[][] before, double[][] after, long seed) {
            int own = index(athlete);
            List<double[][]> pairs = IntStream.range(0, count)
                    .mapToObj(r -> new double[][] {before[r], after[r]})
                    .toList();
            double won = 0;
            double lost = 0;
            for (double[][] pair : pairs) {
                boolean wins = RaceOdds.places(pair[0])[own] == 1;
                boolean wouldWin = RaceOdds.places(pair[1])[own] == 1;
                won += !wins && wouldWin ? 1.0 / count : 0;
                lost += wins && !wouldWin ? 1.0 / count : 0;
            }
            return new Changed(
                    change,
                    change == StandardChange.FOLLOW_BEST ? Optional.of(rival) : Optional.empty(),
                    WhatIf.ofPairs(athlete, own, seed, count, pairs),
                    won,
                    lost);
        }

        private static double share(double[][] races, int own, int places) {
            double count = 0;
            for (double[] finish : races) {
                int place = RaceOdds.places(finish)[own];
                count += place >= 1 && place <= places ? 1 : 0;
            }
            return count / races.length;
        }
    }
}
