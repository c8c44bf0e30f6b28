package org.metricmile.simulation;

import java.util.List;
import java.util.OptionalDouble;
import org.metricmile.athletics.Distance;
import org.metricmile.simulation.tactics.KeepPlace;
import org.metricmile.simulation.tactics.Strike;

/**
 * The plans of a whole race, each by six numbers: the place at first, when to change it, the place then, the distance of the strike, the
 * side of passing, how often kicks are answered.
 */
final class PlansFromTheGun implements PlanSpace {

    private static final double EARLIEST_MOVE = 0.2;
    private static final double LATEST_MOVE = 0.55;
    private static final double SHORTEST_STRIKE_METRES = 40;
    private static final double LONGEST_STRIKE_METRES = 600;
    private static final double LONGEST_STRIKE = 0.4;

    private final double distanceMetres;
    private final int runners;
    private final String name;

    PlansFromTheGun(Distance distance, int runners, String name) {
        this.distanceMetres = distance.inMetres();
        this.runners = runners;
        this.name = name;
    }

    /** A plan near what the population does: from the middle of the field up to the front, the kick 270 m from home. */
    @Override
    public double[] usual() {
        double longest = longestStrike();
        double strike = (Math.min(longest, 270) - SHORTEST_STRIKE_METRES) / (longest - SHORTEST_STRIKE_METRES);
        return new double[] {0.4, 0.7, 0.2, strike, 0.25, 0.5};
    }

    @Override
    public RacePlan plan(double[] numbers) {
        double move = EARLIEST_MOVE + numbers[1] * (LATEST_MOVE - EARLIEST_MOVE);
        double strike = SHORTEST_STRIKE_METRES + numbers[3] * (longestStrike() - SHORTEST_STRIKE_METRES);
        return new RacePlan(
                name,
                List.of(
                        new RacePlan.Phase(Distance.ZERO, places(numbers[0])),
                        new RacePlan.Phase(
                                Distance.ofMetres(PlanSpace.tens(move * distanceMetres)), places(numbers[2])),
                        new RacePlan.Phase(Distance.ofMetres(distanceMetres - PlanSpace.tens(strike)), new Strike())),
                numbers[4] < 0.5 ? Side.EITHER : Side.OUTSIDE,
                OptionalDouble.of(PlanSpace.tenths(numbers[5])));
    }

    /** Two places, as exact as anybody can keep one; of a field of two only one. */
    private KeepPlace places(double share) {
        int foremost = 1 + (int) Math.min(runners - 1, Math.floor(share * runners));
        return new KeepPlace(foremost, Math.min(runners, foremost + 1));
    }

    private double longestStrike() {
        return Math.min(LONGEST_STRIKE_METRES, LONGEST_STRIKE * distanceMetres);
    }
}
