package org.metricmile.simulation.tactics;

import org.metricmile.simulation.Intent;
import org.metricmile.simulation.RaceView;
import org.metricmile.simulation.Tactic;

/**
 * Take the lead and run a pace.
 *
 * @param lapSeconds for 400 m
 */
public record Lead(double lapSeconds) implements Tactic {

    private static final double LAP_METRES = 400;
    private static final double PUSHING = 1.15;

    /** @throws IllegalArgumentException if nobody runs such a lap */
    public Lead {
        if (!(lapSeconds >= 43 && lapSeconds <= 150)) {
            throw new IllegalArgumentException("a lap must take 43 to 150 s, not " + lapSeconds);
        }
    }

    /** Speed of the pace. */
    public double speedMps() {
        return LAP_METRES / lapSeconds;
    }

    @Override
    public Intent decide(RaceView view) {
        if (view.place() > 1 && view.gapAheadMetres() < RaceByHabit.OUT_OF_CONTACT_METRES) {
            return new Intent.MoveUp(view.habits().placing().advantageMps(), view.affordableDemandMps() * PUSHING);
        }
        return new Intent.Pace(view.demandMps(speedMps()));
    }
}
