package org.metricmile.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.metricmile.athletics.Distance;
import org.metricmile.simulation.tactics.RaceByHabit;
import org.metricmile.simulation.tactics.Strike;

/**
 * How a runner means to race: one tactic after another, each from a distance on. A coach writes it as a file, see {@link PlanText}.
 *
 * @param name as the coach calls it; empty for a runner without a plan
 * @param phases in order; the first from the start
 * @param side on which to pass where there is a choice
 * @param answers chance that a kick of a rival nearby is answered, 0 to 1; empty for that of the population
 * @param widerMetres how much farther out than otherwise the runner means to run on the last bend, 0 to {@value #WIDEST_METRES};
 *     who is out farther to pass does not go out more
 */
public record RacePlan(String name, List<Phase> phases, Side side, OptionalDouble answers, double widerMetres) {

    /** No plan of one's own: as the population races. */
    public static final RacePlan NONE = of(new RaceByHabit());

    /** Farthest out on the last bend. */
    public static final double WIDEST_METRES = 5;

    private static final double ANSWER_SECONDS = 3;

    /**
     * One part of a plan.
     *
     * @param from metres run
     * @param tactic until the next phase
     */
    public record Phase(Distance from, Tactic tactic) {}

    /** @throws IllegalArgumentException if there is no phase, the first is not from the start, or they are not in order */
    public RacePlan {
        phases = List.copyOf(phases);
        if (phases.isEmpty() || !phases.get(0).from().equals(Distance.ZERO)) {
            throw new IllegalArgumentException("the first phase of a plan begins at 0 m");
        }
        for (int i = 1; i < phases.size(); i++) {
            if (!phases.get(i).from().isLongerThan(phases.get(i - 1).from())) {
                throw new IllegalArgumentException("a phase from %s cannot come after one from %s"
                        .formatted(phases.get(i).from(), phases.get(i - 1).from()));
            }
        }
        if (answers.isPresent() && !(answers.getAsDouble() >= 0 && answers.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("a chance must be 0 to 1, not " + answers.getAsDouble());
        }
        if (!(widerMetres >= 0 && widerMetres <= WIDEST_METRES)) {
            throw new IllegalArgumentException(
                    "a line can be 0 to %s m wider, not %s".formatted(WIDEST_METRES, widerMetres));
        }
    }

    /** A plan that says nothing of the last bend. */
    public RacePlan(String name, List<Phase> phases, Side side, OptionalDouble answers) {
        this(name, phases, side, answers, 0);
    }

    /** One tactic for the whole race. */
    public static RacePlan of(Tactic tactic) {
        return new RacePlan("", List.of(new Phase(Distance.ZERO, tactic)), Side.EITHER, OptionalDouble.empty());
    }

    /** The same plan, but for how often a kick nearby is answered. */
    RacePlan answering(double share) {
        return new RacePlan(name, phases, side, OptionalDouble.of(share), widerMetres);
    }

    /**
     * The same plan up to a place, and the strike there, whatever the others do.
     *
     * @param metres run; taken down to a millimetre
     */
    RacePlan strikingAt(double metres) {
        Distance strike = new Distance((long) Math.floor(Math.max(0, metres) * 1000));
        List<Phase> struck = new ArrayList<>(phases.stream()
                .filter(phase -> phase.from().isShorterThan(strike))
                .toList());
        struck.add(new Phase(strike, new Strike()));
        return new RacePlan(name, struck, side, OptionalDouble.of(0), widerMetres);
    }

    /** What the runner means to do: strike once he has struck, answer a kick, kick in the end, and until then as the tactic says. */
    Intent decide(RaceView view) {
        Tactic tactic = at(view.metresRun());
        if (view.isStriking() || (tactic.racesOthers() && (kicks(view) || answersAKick(view)))) {
            return new Intent.Strike();
        }
        return tactic.decide(view);
    }

    private boolean kicks(RaceView view) {
        return view.metresToGo() <= view.kickMetres()
                && phases.stream().noneMatch(phase -> phase.tactic().saysWhenToStrike());
    }

    private boolean answersAKick(RaceView view) {
        Habits.Kick kick = view.habits().kick();
        return view.metresToGo() <= kick.coverMetres()
                && view.seesAStrike()
                && view.happensFor(ANSWER_SECONDS, answers.orElse(kick.coverShare()));
    }

    /** The tactic after some metres. */
    Tactic at(double metresRun) {
        Tactic now = phases.get(0).tactic();
        for (int i = 1; i < phases.size() && phases.get(i).from().inMetres() <= metresRun; i++) {
            now = phases.get(i).tactic();
        }
        return now;
    }
}
