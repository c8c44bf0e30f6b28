package org.metricmile.simulation.tactics;

import org.metricmile.athletics.Distance;
import org.metricmile.simulation.Intent;
import org.metricmile.simulation.RaceView;
import org.metricmile.simulation.Tactic;

/**
 * Sit on the leader's shoulder and strike with a fixed distance to go.
 *
 * @param toGo where to strike, above 0
 */
public record SitAndStrike(Distance toGo) implements Tactic {

    private static final KeepPlace BEHIND_THE_LEADER = new KeepPlace(2, 3);

    /** @throws IllegalArgumentException if the distance is not above 0 */
    public SitAndStrike {
        if (!toGo.isLongerThan(Distance.ZERO)) {
            throw new IllegalArgumentException("a strike needs metres to go, not " + toGo);
        }
    }

    @Override
    public Intent decide(RaceView view) {
        return view.metresToGo() <= toGo.inMetres() ? new Intent.Strike() : BEHIND_THE_LEADER.decide(view);
    }

    @Override
    public boolean saysWhenToStrike() {
        return true;
    }
}
