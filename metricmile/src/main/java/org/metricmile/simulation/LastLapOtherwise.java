package org.metricmile.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.physiology.KeyedNoise;
import org.metricmile.race.RaceTrace;
import org.metricmile.simulation.tactics.FollowRival;
import org.metricmile.simulation.tactics.KeepPlace;
import org.metricmile.simulation.tactics.RaceByHabit;
import org.metricmile.simulation.tactics.Strike;
import org.metricmile.track.Course;

/**
 * The last lap of a known race, run on again and again as it was, and with one runner doing something else: abduction (who could have run
 * so far what was run, with what is left), action (one decision), prediction (the same chance in both races of a pair). Who is asked
 * about strikes where he kicked in the race; a rival does so too, unless he has answered a kick nearby before, as the population does;
 * whose kick is not known kicks by habit. Page:
 * {@code docs/explanation/models/last-lap-otherwise.md}.
 *
 * <p>The best of many changes owes some of its gain to luck, so it runs once more with another seed, and is told with these
 * figures only.
 *
 * @param metres from where the race is run on: a lap before the finish
 * @param races pairs for each change
 * @param seed of all chance
 * @param reconstructed true if the race before and its kicks are reconstructed
 * @param likeTheOthers those of whom no bests are on record, and who are taken to be able to what the others are
 * @param runners who was asked about, in the order that was asked
 */
public record LastLapOtherwise(
        double metres, int races, long seed, boolean reconstructed, List<Athlete> likeTheOthers, List<Asked> runners) {

    private static final Distance LAP = Distance.ofMetres(400);

    /** From here the runner wants to be in front: the last bend begins some 200 m before the finish. */
    private static final double BEFORE_LAST_BEND_METRES = 300;

    private static final double SHORTEST_STRIKE_METRES = 20;

    /** Chance of another kind for the races in which the best change is run again. */
    private static final int FRESH = 2;

    private static final OptionalDouble NEVER = OptionalDouble.of(0);

    public LastLapOtherwise {
        likeTheOthers = List.copyOf(likeTheOthers);
        runners = List.copyOf(runners);
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
     */
    public record Asked(
            Athlete athlete,
            OptionalDouble strikeMetres,
            double win,
            double medal,
            List<Changed> changes,
            Optional<Changed> best) {

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
        double distance = course.distance().inMetres();
        double mark = bell.get().inMetres();
        List<Entrant> asRun = field.stream()
                .map(entrant -> kicks.containsKey(entrant.athlete())
                        ? entrant.withPlan(strikingAt(
                                onward(kicks.getOrDefault(entrant.athlete(), distance), mark, distance),
                                OptionalDouble.empty()))
                        : entrant)
                .toList();
        Races first = Races.of(new Onward(course, asRun, habits, seed), ways, mark, races);
        List<Asked> runners = new ArrayList<>();
        Optional<Races> fresh = Optional.empty();
        for (Athlete athlete : asked) {
            Athlete rival = athlete.equals(asked.get(0)) ? asked.get(1) : asked.get(0);
            OptionalDouble strike = kicks.containsKey(athlete)
                    ? OptionalDouble.of(kicks.getOrDefault(athlete, distance))
                    : OptionalDouble.empty();
            RacePlan asRunPlan = asRun(planned(strike, mark, distance));
            Map<StandardChange, RacePlan> plans = plans(strike, mark, distance, rival);
            double[][] before = first.finishes(athlete, asRunPlan);
            List<Changed> changes = new ArrayList<>();
            plans.forEach((change, plan) ->
                    changes.add(first.changed(athlete, change, rival, before, first.finishes(athlete, plan))));
            Optional<Changed> chosen = most(changes);
            if (chosen.isPresent() && fresh.isEmpty()) {
                long other = new KeyedNoise(seed).at(FRESH).bits(0);
                fresh = Optional.of(Races.of(new Onward(course, asRun, habits, other), ways, mark, races));
            }
            Optional<Changed> best = Optional.empty();
            if (chosen.isPresent() && fresh.isPresent()) {
                StandardChange change = chosen.get().change();
                RacePlan plan = plans.getOrDefault(change, asRunPlan);
                Races again = fresh.get();
                best = Optional.of(again.changed(
                                athlete,
                                change,
                                rival,
                                again.finishes(athlete, asRunPlan),
                                again.finishes(athlete, plan)))
                        .filter(Changed::raisesTheChanceToWin);
            }
            int own = first.index(athlete);
            runners.add(new Asked(athlete, strike, share(before, own, 1), share(before, own, 3), changes, best));
        }
        return new LastLapOtherwise(mark, races, seed, ways.size() > 1, likeTheOthers, runners);
    }

    /** The change that raises the chance to win most, beyond the interval. */
    private static Optional<Changed> most(List<Changed> changes) {
        return changes.stream()
                .filter(Changed::raisesTheChanceToWin)
                .max(Comparator.comparingDouble(
                        changed -> changed.answer().win().difference()));
    }

    /** Where somebody strikes in a race that is run on from a mark, who struck at a place. */
    private static double onward(double strikeMetres, double mark, double distance) {
        return Math.rint(Math.max(mark, Math.min(distance - SHORTEST_STRIKE_METRES, strikeMetres)));
    }

    private static OptionalDouble planned(OptionalDouble strike, double mark, double distance) {
        return strike.isPresent() ? OptionalDouble.of(onward(strike.getAsDouble(), mark, distance)) : strike;
    }

    /** Races that are run on from the mark, all with the same chance. */
    private record Races(Onward.Ready ready, List<Athlete> order, long seed, int count) {

        static Races of(Onward onward, List<RaceTrace> ways, double mark, int count) {
            Onward.Ready ready = onward.ready(ways, mark);
            return new Races(
                    ready,
                    ready.engine().entrants().stream().map(Entrant::athlete).toList(),
                    onward.seed(),
                    count);
        }

        int index(Athlete athlete) {
            return order.indexOf(athlete);
        }

        double[][] finishes(Athlete athlete, RacePlan plan) {
            RaceEngine engine = ready.engine().withPlan(athlete, plan);
            return IntStream.range(0, count)
                    .parallel()
                    .mapToObj(r -> engine.times(ready.situations().apply(r), seed, r).finishSeconds)
                    .toArray(double[][]::new);
        }

        Changed changed(Athlete athlete, StandardChange change, Athlete rival, double[][] before, double[][] after) {
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
    }

    private static Map<StandardChange, RacePlan> plans(
            OptionalDouble struck, double mark, double distance, Athlete best) {
        Map<StandardChange, RacePlan> plans = new LinkedHashMap<>();
        OptionalDouble strike = planned(struck, mark, distance);
        RacePlan asRun = asRun(strike);
        if (struck.isPresent()) {
            double earlier = struck.getAsDouble() - StandardChange.STRIKE_METRES;
            double later = struck.getAsDouble() + StandardChange.STRIKE_METRES;
            if (earlier >= mark) {
                plans.put(StandardChange.STRIKE_EARLIER, strikes(earlier));
            }
            // who struck long before the mark has struck, whatever he does from there
            if (later >= mark && later <= distance - SHORTEST_STRIKE_METRES) {
                plans.put(StandardChange.STRIKE_LATER, strikes(later));
            }
        }
        double inFront = distance - BEFORE_LAST_BEND_METRES;
        if (strike.orElse(distance) > inFront) {
            plans.put(StandardChange.LEAD_INTO_LAST_BEND, until(strike, inFront, new KeepPlace(1, 1)));
        }
        plans.put(StandardChange.OUTSIDE, new RacePlan(asRun.name(), asRun.phases(), Side.OUTSIDE, asRun.answers()));
        plans.put(
                StandardChange.WIDER,
                new RacePlan(asRun.name(), asRun.phases(), asRun.side(), asRun.answers(), StandardChange.WIDER_METRES));
        if (strike.orElse(distance) > mark + 1) {
            plans.put(StandardChange.FOLLOW_BEST, until(strike, mark, new FollowRival(best.id())));
        }
        return plans;
    }

    private static RacePlan strikes(double metres) {
        return asRun(OptionalDouble.of(Math.rint(metres)));
    }

    /** Of who is asked about the strike is where it was, whatever the others do; by habit if it is not known. */
    private static RacePlan asRun(OptionalDouble strike) {
        return strike.isPresent() ? strikingAt(strike.getAsDouble(), NEVER) : RacePlan.NONE;
    }

    private static RacePlan strikingAt(double metres, OptionalDouble answers) {
        return plan(List.of(phase(0, new RaceByHabit()), phase(metres, new Strike())), answers);
    }

    /** By habit up to a place, then a tactic, then the strike where it was. */
    private static RacePlan until(OptionalDouble strike, double from, Tactic tactic) {
        List<RacePlan.Phase> phases = new ArrayList<>(List.of(phase(0, new RaceByHabit()), phase(from, tactic)));
        if (strike.isPresent()) {
            phases.add(phase(strike.getAsDouble(), new Strike()));
        }
        return plan(phases, strike.isPresent() ? NEVER : OptionalDouble.empty());
    }

    private static RacePlan plan(List<RacePlan.Phase> phases, OptionalDouble answers) {
        return new RacePlan("", phases, Side.EITHER, answers);
    }

    private static RacePlan.Phase phase(double from, Tactic tactic) {
        return new RacePlan.Phase(Distance.ofMetres(from), tactic);
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
