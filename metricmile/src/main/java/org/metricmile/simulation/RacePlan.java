package org.metricmile.simulation;

import java.util.List;
import org.metricmile.athletics.Distance;
import org.metricmile.simulation.tactics.RaceByHabit;

/**
 * How a runner means to race: one tactic after another, each from a distance on.
 *
 * @param phases in order; the first from the start
 * @param side on which to pass where there is a choice
 */
public record RacePlan(List<Phase> phases, Side side) {

    /** No plan of one's own: as the population races. */
    public static final RacePlan NONE =
            new RacePlan(List.of(new Phase(Distance.ZERO, new RaceByHabit())), Side.EITHER);

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
    }

    /** One tactic for the whole race. */
    public static RacePlan of(Tactic tactic) {
        return new RacePlan(List.of(new Phase(Distance.ZERO, tactic)), Side.EITHER);
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
