package org.metricmile.simulation.tactics;

import org.metricmile.simulation.Intent;
import org.metricmile.simulation.RaceView;
import org.metricmile.simulation.Tactic;

/** Strike: run the rest at what is left. */
public record Strike() implements Tactic {

    @Override
    public Intent decide(RaceView view) {
        return new Intent.Strike();
    }

    @Override
    public boolean saysWhenToStrike() {
        return true;
    }
}
