package org.metricmile.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
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
 * @param metres from where the race is run on: a lap before the finish
 * @param races pairs for each change
 * @param seed of all chance
 * @param reconstructed true if the race before and its kicks are reconstructed
 * @param runners who was asked about, in the order that was asked
 */
public record LastLapOtherwise(double metres, int races, long seed, boolean reconstructed, List<Runner> runners) {

    private static final double LAP_METRES = 400;

    /** From here the runner wants to be in front: the last bend begins some 200 m before the finish. */
    private static final double BEFORE_LAST_BEND_METRES = 300;

    private static final double SHORTEST_STRIKE_METRES = 20;
    private static final OptionalDouble NEVER = OptionalDouble.of(0);

    public LastLapOtherwise {
        runners = List.copyOf(runners);
    }

    /**
     * One runner.
     *
     * @param strikeMetres from the start, where he struck; empty if that is not known
     * @param win chance to win of the race as it was until then
     * @param medal chance of a medal
     * @param changes what each change does, those that are possible for him
     */
    public record Runner(
            Athlete athlete, OptionalDouble strikeMetres, double win, double medal, List<Changed> changes) {

        public Runner {
            changes = List.copyOf(changes);
        }

        /** The change that raises the chance to win most, if the interval of nine in ten is above 0. */
        public Optional<Changed> best() {
            return changes.stream()
                    .filter(changed -> changed.answer().win().low() > 0)
                    .max((one, other) -> Double.compare(
                            one.answer().win().difference(),
                            other.answer().win().difference()));
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
    public record Changed(StandardChange change, Optional<Athlete> whom, WhatIf answer, double won, double lost) {}

    /**
     * Runs them.
     *
     * @param ways the race as it went, or as it may have gone, each as likely as the other
     * @param field everybody with what is known of him before the race
     * @param kicks where a runner's kick began, metres run; without those of whom it is not known
     * @param asked who is asked about, by place; the first is the winner; all in the field
     * @throws IllegalArgumentException if the race has no lap before the last, fewer than two are asked about, or nobody is known
     *     to have passed the mark
     */
    public static LastLapOtherwise of(
            Course course,
            List<Entrant> field,
            Habits habits,
            List<RaceTrace> ways,
            Map<Athlete, Double> kicks,
            List<Athlete> asked,
            long seed,
            int races) {
        double distance = course.distance().inMetres();
        double mark = distance - LAP_METRES;
        if (!(mark >= LAP_METRES) || asked.size() < 2 || races < 2) {
            throw new IllegalArgumentException("needs a race of two laps or more, two runners and two races");
        }
        List<Entrant> asRun = field.stream()
                .map(entrant -> kicks.containsKey(entrant.athlete())
                        ? entrant.withPlan(
                                strikingAt(kick(kicks, entrant.athlete(), mark, distance), OptionalDouble.empty()))
                        : entrant)
                .toList();
        Onward.Ready ready = new Onward(course, asRun, habits, seed).ready(ways, mark);
        List<Athlete> order =
                ready.engine().entrants().stream().map(Entrant::athlete).toList();
        List<Runner> runners = new ArrayList<>();
        for (Athlete athlete : asked) {
            int own = order.indexOf(athlete);
            Athlete best = athlete.equals(asked.get(0)) ? asked.get(1) : asked.get(0);
            OptionalDouble strike = kicks.containsKey(athlete)
                    ? OptionalDouble.of(kick(kicks, athlete, mark, distance))
                    : OptionalDouble.empty();
            RacePlan asRunPlan = asRun(strike);
            double[][] before = run(ready, ready.engine().withPlan(athlete, asRunPlan), seed, races);
            List<Changed> changes = new ArrayList<>();
            plans(strike, mark, distance, best).forEach((change, plan) -> {
                double[][] after = run(ready, ready.engine().withPlan(athlete, plan), seed, races);
                changes.add(changed(change, best, athlete, own, seed, before, after));
            });
            runners.add(new Runner(athlete, strike, share(before, own, 1), share(before, own, 3), changes));
        }
        return new LastLapOtherwise(mark, races, seed, ways.size() > 1, runners);
    }

    private static double kick(Map<Athlete, Double> kicks, Athlete athlete, double mark, double distance) {
        double known = kicks.getOrDefault(athlete, distance);
        return Math.rint(Math.max(mark, Math.min(distance - SHORTEST_STRIKE_METRES, known)));
    }

    private static double[][] run(Onward.Ready ready, RaceEngine engine, long seed, int races) {
        return IntStream.range(0, races)
                .parallel()
                .mapToObj(r -> engine.times(ready.situations().apply(r), seed, r).finishSeconds)
                .toArray(double[][]::new);
    }

    private static Map<StandardChange, RacePlan> plans(
            OptionalDouble strike, double mark, double distance, Athlete best) {
        Map<StandardChange, RacePlan> plans = new LinkedHashMap<>();
        RacePlan asRun = asRun(strike);
        if (strike.isPresent()) {
            double earlier = strike.getAsDouble() - StandardChange.STRIKE_METRES;
            double later = strike.getAsDouble() + StandardChange.STRIKE_METRES;
            if (earlier >= mark) {
                plans.put(StandardChange.STRIKE_EARLIER, asRun(OptionalDouble.of(earlier)));
            }
            if (later <= distance - SHORTEST_STRIKE_METRES) {
                plans.put(StandardChange.STRIKE_LATER, asRun(OptionalDouble.of(later)));
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

    private static Changed changed(
            StandardChange change,
            Athlete best,
            Athlete athlete,
            int own,
            long seed,
            double[][] before,
            double[][] after) {
        List<double[][]> pairs = IntStream.range(0, before.length)
                .mapToObj(r -> new double[][] {before[r], after[r]})
                .toList();
        double won = 0;
        double lost = 0;
        for (double[][] pair : pairs) {
            boolean wins = RaceOdds.places(pair[0])[own] == 1;
            boolean wouldWin = RaceOdds.places(pair[1])[own] == 1;
            won += !wins && wouldWin ? 1.0 / pairs.size() : 0;
            lost += wins && !wouldWin ? 1.0 / pairs.size() : 0;
        }
        return new Changed(
                change,
                change == StandardChange.FOLLOW_BEST ? Optional.of(best) : Optional.empty(),
                WhatIf.ofPairs(athlete, own, seed, pairs.size(), pairs),
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
