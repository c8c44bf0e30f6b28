package org.metricmile.simulation.tactics;

import org.metricmile.simulation.Intent;
import org.metricmile.simulation.RaceView;
import org.metricmile.simulation.Tactic;

/**
 * Keep a place, or be between two: move up from behind, ease and let somebody by from ahead.
 *
 * @param first the foremost place that is wanted, 1 or more
 * @param last the hindmost, not before it
 */
public record KeepPlace(int first, int last) implements Tactic {

    private static final double EASED = 0.975;

    /** @throws IllegalArgumentException if the places are none, or the wrong way round */
    public KeepPlace {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException(
                    "places are 1 and up, the better one first, not " + first + " to " + last);
        }
    }

    @Override
    public Intent decide(RaceView view) {
        double most = RaceByHabit.mostDemand(view);
        if (view.place() > last) {
            return new Intent.MoveUp(
                    view.habits().placing().advantageMps(), view.affordableDemandMps() * RaceByHabit.MOVING_EFFORT);
        }
        double front = RaceByHabit.frontDemand(view);
        boolean tooFarAhead = view.place() < first;
        return new Intent.Sit(Math.min(most, tooFarAhead ? front * EASED : front), tooFarAhead ? most * EASED : most);
    }
}
