package org.metricmile.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.RaceTrace;
import org.metricmile.track.Course;

/**
 * The rest of a known race, run on from a mark as it was, or with one runner doing something else: abduction (who could have run so far
 * what was run, with what is left), action (another plan), prediction (the same chance in both races of a pair). Who is asked about strikes
 * where he kicked in the race, whatever the others do; a rival does so too, unless he has answered a kick nearby before, as the
 * population does; whose kick is not known kicks by habit. Page: {@code docs/explanation/models/last-lap-otherwise.md}.
 */
public final class RestOfRace {

    /** So far before the finish a rest of a race can be planned at the latest: nobody strikes in the last 20 m. */
    public static final double LATEST_PLAN_METRES = 50;

    private static final double NEVER = 0;

    private final Racing racing;
    private final LastLapChanges last;
    private final Map<Athlete, Double> kicks;

    private RestOfRace(Racing racing, LastLapChanges last, Map<Athlete, Double> kicks) {
        this.racing = racing;
        this.last = last;
        this.kicks = Map.copyOf(kicks);
    }

    /**
     * The rest of a race.
     *
     * @param field everybody with what is known of him before the race; who has a plan keeps to it
     * @param ways the race as it went, or as it may have gone, each as likely as the other
     * @param kicks where a runner's kick began, metres run; without those of whom it is not known
     * @param metres from where it is run on, after the start and before the finish
     * @param seed of all chance
     * @throws IllegalArgumentException if nobody of the field is known to have passed the mark
     */
    public static RestOfRace of(
            Course course,
            List<Entrant> field,
            Habits habits,
            List<RaceTrace> ways,
            Map<Athlete, Double> kicks,
            double metres,
            long seed) {
        LastLapChanges last = new LastLapChanges(metres, course.distance().inMetres());
        List<Entrant> asRun = field.stream()
                .map(entrant ->
                        kicks.containsKey(entrant.athlete()) && entrant.plan().equals(RacePlan.NONE)
                                ? entrant.withPlan(last.rival(kicks.get(entrant.athlete())))
                                : entrant)
                .toList();
        return new RestOfRace(Racing.onFrom(new Onward(course, asRun, habits, seed), ways, metres), last, kicks);
    }

    /** The field, racing on from the mark as it did. */
    Racing racing() {
        return racing;
    }

    LastLapChanges last() {
        return last;
    }

    /** Where a runner kicked, metres run; empty if that is not known. */
    OptionalDouble kickMetres(Athlete athlete) {
        Double known = kicks.get(athlete);
        return known == null ? OptionalDouble.empty() : OptionalDouble.of(known);
    }

    /**
     * Where a runner who is asked about strikes as it was, metres run: where he kicked, though neither before the mark nor in the last 20 m;
     * empty if his kick is not known, or a plan that was given holds.
     */
    public OptionalDouble strikeMetres(Athlete athlete) {
        return strikesAsItWas(athlete)
                ? OptionalDouble.of(last.onward(kickMetres(athlete).orElseThrow()))
                : OptionalDouble.empty();
    }

    /** True if a plan was given to a runner, which holds whatever his kick was. */
    public boolean hasPlan(Athlete athlete) {
        return !strikesAsItWas(athlete) && !racing.engine().plan(athlete).equals(RacePlan.NONE);
    }

    /**
     * What of a plan cannot be done from the mark on, in a sentence: a phase that would begin before the mark, or only after the runner
     * has struck as he did; empty if all can.
     */
    public Optional<String> impossible(Athlete athlete, RacePlan change) {
        double struck = saysWhenToStrike(change)
                ? last.distance()
                : strikeMetres(athlete).orElse(last.distance());
        return before(change, last.mark())
                .or(() -> from(change, metres -> metres >= struck)
                        .map(from ->
                                "a phase from %s begins after %s has struck at %.0f m, as in the race; maybe say also where to strike, from N m: strike"
                                        .formatted(from, athlete.name(), struck)));
    }

    /** That a phase of a plan would begin before the mark from which a race is run on, in a sentence; empty if none does. */
    public static Optional<String> before(RacePlan change, double markMetres) {
        return from(change, metres -> metres < markMetres)
                .map(from ->
                        "a phase from %s begins before the race is run on from %.0f m".formatted(from, markMetres));
    }

    private static Optional<Distance> from(RacePlan change, DoublePredicate metres) {
        return change.phases().stream()
                .skip(1)
                .map(RacePlan.Phase::from)
                .filter(from -> metres.test(from.inMetres()))
                .findFirst();
    }

    /**
     * Pairs of races: as it was, and with another plan of one runner. What the plan does not say stays as it was: his strike, and that he
     * answers nobody's.
     *
     * @param seed of the races that are run on
     * @param goOn told now and then how many pairs are done; the answer is of these if it says no
     */
    public WhatIf whatIf(Athlete athlete, RacePlan change, long seed, int races, LongPredicate goOn) {
        Racing asRun = asRun(athlete);
        RaceEngine before = asRun.engine();
        RaceEngine after = before.withPlan(athlete, otherwise(athlete, change));
        return WhatIf.ofRaces(
                athlete,
                before.indexOf(athlete),
                seed,
                races,
                r -> new double[][] {
                    asRun.times(before, seed, r).finishSeconds, asRun.times(after, seed, r).finishSeconds
                },
                goOn);
    }

    /**
     * The best plan of one runner for the rest of the race, beside what he does as it was; found as {@link BestResponse} has it, among
     * plans that say where to strike, the place until then, the side and how often kicks are answered.
     *
     * @param tries how many plans are tried at most, 1 or more
     * @param name what the plan is to be called
     * @param runs pairs of races for its figures
     * @param goOn told now and then how far it is; if it says no, the answer is the best so far
     * @throws IllegalArgumentException if the mark is nearer to the finish than {@value #LATEST_PLAN_METRES} m
     */
    public BestResponse best(
            Athlete athlete, RacingGoal goal, int tries, String name, long seed, int runs, Predicate<String> goOn) {
        if (last.distance() - last.mark() < LATEST_PLAN_METRES) {
            throw new IllegalArgumentException("nothing is left to plan from %s m".formatted(last.mark()));
        }
        PlansOfTheLastLap plans = new PlansOfTheLastLap(
                last.mark(),
                last.distance(),
                racing.engine().entrants().size(),
                strikeMetres(athlete).orElse((last.mark() + last.distance()) / 2),
                name);
        return BestResponse.of(asRun(athlete), athlete, goal, plans, PlanSearch.Effort.of(tries, runs), seed, goOn);
    }

    /** The same under each other assumption. */
    public Sensitivity sensitivity(Athlete athlete, RacePlan change, long seed, int races, LongPredicate goOn) {
        return Sensitivity.of(asRun(athlete), athlete, otherwise(athlete, change), seed, races, goOn);
    }

    private Racing asRun(Athlete athlete) {
        return strikesAsItWas(athlete) ? racing.withPlan(athlete, last.asRun(kickMetres(athlete))) : racing;
    }

    /** False if his kick is not known, or a plan that was given holds in both races of a pair. */
    private boolean strikesAsItWas(Athlete athlete) {
        OptionalDouble kick = kickMetres(athlete);
        return kick.isPresent() && racing.engine().plan(athlete).equals(last.rival(kick.getAsDouble()));
    }

    private RacePlan otherwise(Athlete athlete, RacePlan change) {
        if (!strikesAsItWas(athlete)) {
            return change;
        }
        RacePlan striking = saysWhenToStrike(change)
                ? change
                : change.strikingAt(strikeMetres(athlete).orElseThrow());
        return striking.answering(change.answers().orElse(NEVER));
    }

    private static boolean saysWhenToStrike(RacePlan plan) {
        return plan.phases().stream().anyMatch(phase -> phase.tactic().saysWhenToStrike());
    }
}
