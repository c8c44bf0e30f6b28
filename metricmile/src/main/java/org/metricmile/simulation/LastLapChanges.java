package org.metricmile.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.simulation.tactics.FollowRival;
import org.metricmile.simulation.tactics.KeepPlace;
import org.metricmile.simulation.tactics.RaceByHabit;
import org.metricmile.simulation.tactics.Strike;

/**
 * What runners do in a last lap that is run on from a mark: as they did, or one thing otherwise.
 *
 * @param mark metres from the start
 * @param distance of the race, in metres
 */
record LastLapChanges(double mark, double distance) {

    /** From here the runner wants to be in front: the last bend begins some 200 m before the finish. */
    private static final double BEFORE_LAST_BEND_METRES = 300;

    private static final OptionalDouble NEVER = OptionalDouble.of(0);

    /** A rival's plan: he strikes where he kicked, unless he has answered a kick nearby before, as the population does. */
    RacePlan rival(double kickMetres) {
        return strikingAt(onward(kickMetres), OptionalDouble.empty());
    }

    /**
     * The plan of who is asked about: his strike is where it was, whatever the others do; by habit if it is not known.
     *
     * @param kick where he kicked, metres run
     */
    RacePlan asRun(OptionalDouble kick) {
        return kick.isPresent() ? strikes(onward(kick.getAsDouble())) : RacePlan.NONE;
    }

    /**
     * What can be tried.
     *
     * @param kick where the runner kicked, metres run
     * @param best the runner who is followed in one of the changes
     */
    Map<StandardChange, RacePlan> of(OptionalDouble kick, Athlete best) {
        Map<StandardChange, RacePlan> plans = new LinkedHashMap<>();
        RacePlan asRun = asRun(kick);
        if (kick.isPresent()) {
            double earlier = kick.getAsDouble() - StandardChange.STRIKE_METRES;
            double later = kick.getAsDouble() + StandardChange.STRIKE_METRES;
            if (earlier >= mark) {
                plans.put(StandardChange.STRIKE_EARLIER, strikes(Math.rint(earlier)));
            }
            // who struck long before the mark has struck, whatever he does from there
            if (later >= mark && later <= distance - PlansOfTheLastLap.SHORTEST_STRIKE_METRES) {
                plans.put(StandardChange.STRIKE_LATER, strikes(Math.rint(later)));
            }
        }
        OptionalDouble strike = kick.isPresent() ? OptionalDouble.of(onward(kick.getAsDouble())) : kick;
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

    /** Where somebody strikes in the race that is run on, who kicked at a place. */
    double onward(double kickMetres) {
        return Math.rint(Math.max(mark, Math.min(distance - PlansOfTheLastLap.SHORTEST_STRIKE_METRES, kickMetres)));
    }

    private static RacePlan strikes(double metres) {
        return strikingAt(metres, NEVER);
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
}
