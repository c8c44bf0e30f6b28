package org.metricmile.simulation.tactics;

import org.metricmile.simulation.Intent;
import org.metricmile.simulation.RaceView;
import org.metricmile.simulation.Tactic;

/**
 * Stay with one rival, close behind; if he is behind, ease until he comes by; if he is out of the race, race on by habit.
 *
 * @param athleteId of the rival
 */
public record FollowRival(String athleteId) implements Tactic {

    private static final double FAR_METRES = 3;
    private static final double EASED = 0.98;

    @Override
    public Intent decide(RaceView view) {
        int rival = view.rival(athleteId);
        if (rival < 0) {
            return new RaceByHabit().decide(view);
        }
        double most = RaceByHabit.mostDemand(view);
        double ahead = view.metresAhead(rival);
        if (ahead > FAR_METRES) {
            return new Intent.MoveUp(
                    view.habits().placing().advantageMps(), view.affordableDemandMps() * RaceByHabit.MOVING_EFFORT);
        }
        double front = RaceByHabit.frontDemand(view);
        return ahead > 0
                ? new Intent.Follow(rival, front, most)
                : new Intent.Sit(Math.min(front, most) * EASED, most * EASED);
    }
}
