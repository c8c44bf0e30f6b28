package org.metricmile.simulation;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.metricmile.athletics.Distance;
import org.metricmile.simulation.tactics.KeepPlace;
import org.metricmile.simulation.tactics.RaceByHabit;
import org.metricmile.simulation.tactics.Strike;

/**
 * The plans of the rest of a race that is run on from a mark, each by four numbers: where to strike, the place until then (one of the
 * first six, or as by habit), the side of passing, how often kicks are answered.
 *
 * @param markMetres from where the race is run on
 * @param distanceMetres of the race
 * @param runners how many run the rest
 * @param strikeMetres run, where the runner struck or is taken to have struck
 * @param name what a plan is to be called
 */
record PlansOfTheLastLap(double markMetres, double distanceMetres, int runners, double strikeMetres, String name)
        implements PlanSpace {

    /** Nearer to the finish nobody is told to strike. A choice. */
    static final double SHORTEST_STRIKE_METRES = 20;

    private static final int FOREMOST = 6;

    @Override
    public double[] usual() {
        double last = distanceMetres - SHORTEST_STRIKE_METRES;
        double strike = Math.max(markMetres, Math.min(last, strikeMetres));
        return new double[] {(strike - markMetres) / (last - markMetres), 0.95, 0.25, 0.05};
    }

    @Override
    public RacePlan plan(double[] numbers) {
        double way = distanceMetres - SHORTEST_STRIKE_METRES - markMetres;
        double strike = distanceMetres
                - Math.max(SHORTEST_STRIKE_METRES, PlanSpace.tens(distanceMetres - markMetres - numbers[0] * way));
        int foremost = Math.min(FOREMOST, runners);
        int place = 1 + (int) Math.min(foremost, Math.floor(numbers[1] * (foremost + 1)));
        Stream<RacePlan.Phase> until = place > foremost || strike <= markMetres
                ? Stream.empty()
                : Stream.of(phase(markMetres, new KeepPlace(place, Math.min(runners, place + 1))));
        return new RacePlan(
                name,
                Stream.of(
                                Stream.of(phase(0, new RaceByHabit())),
                                until,
                                Stream.of(phase(Math.max(markMetres, strike), new Strike())))
                        .flatMap(phases -> phases)
                        .toList(),
                numbers[2] < 0.5 ? Side.EITHER : Side.OUTSIDE,
                OptionalDouble.of(PlanSpace.tenths(numbers[3])));
    }

    private static RacePlan.Phase phase(double from, Tactic tactic) {
        return new RacePlan.Phase(Distance.ofMetres(from), tactic);
    }
}
