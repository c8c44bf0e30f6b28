package org.metricmile.simulation.tactics;

import org.metricmile.simulation.Intent;
import org.metricmile.simulation.RaceView;
import org.metricmile.simulation.Tactic;

/**
 * Run for time: the runner's own even pace, whatever the others do.
 *
 * @param share of the even demand, above 0; 1 for the runner's best
 */
public record EvenPace(double share) implements Tactic {

    /** @throws IllegalArgumentException if the share is not above 0 */
    public EvenPace {
        if (!(share > 0 && share <= 2)) {
            throw new IllegalArgumentException("a share of even pace must be above 0 and at most 2, not " + share);
        }
    }

    @Override
    public Intent decide(RaceView view) {
        return new Intent.Pace(view.evenDemandMps() * share);
    }

    @Override
    public boolean racesOthers() {
        return false;
    }
}
