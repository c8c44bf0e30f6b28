package org.metricmile.simulation.tactics;

import org.metricmile.simulation.Habits;
import org.metricmile.simulation.Intent;
import org.metricmile.simulation.RaceEngine;
import org.metricmile.simulation.RaceView;
import org.metricmile.simulation.Tactic;

/** Race as the population does: keep the place one likes, stay in contact, hold against who comes past or not. */
public record RaceByHabit() implements Tactic {

    private static final double LATE_METRES = 700;
    /** Beyond this contact is lost, and nobody spends more than he can keep up. */
    static final double OUT_OF_CONTACT_METRES = 8;

    private static final double LEAST_TO_MOVE = 0.985;
    static final double MOVING_EFFORT = 1.10;

    @Override
    public Intent decide(RaceView view) {
        double affordable = view.affordableDemandMps();
        double most = mostDemand(view);
        double front = frontDemand(view);
        boolean fresh = affordable > view.evenDemandMps() * LEAST_TO_MOVE;
        if (view.metresToGo() < view.habits().kick().coverMetres()
                && view.isBeingPassed()
                && view.happensFor(5, view.habits().contact().holdShare())) {
            return new Intent.Hold(most * MOVING_EFFORT);
        }
        if (view.place() > 1 && fresh && (wantsToMoveUp(view) || view.isAheadLosingContact())) {
            return new Intent.MoveUp(view.habits().placing().advantageMps(), affordable * MOVING_EFFORT);
        }
        return new Intent.Sit(Math.min(front, most), most);
    }

    /** What a runner spends to stay in contact. */
    static double mostDemand(RaceView view) {
        double affordable = view.affordableDemandMps();
        return view.gapAheadMetres() > OUT_OF_CONTACT_METRES ? affordable : affordable * (1 + view.risk());
    }

    private static boolean wantsToMoveUp(RaceView view) {
        double tooFarBack = view.place() - view.placeWanted();
        if (view.isMovingUp()) {
            return tooFarBack > 0.3;
        }
        Habits.Placing placing = view.habits().placing();
        double rate = view.metresToGo() < LATE_METRES ? placing.lateMovesPerSecond() : placing.movesPerSecond();
        return tooFarBack > 1 && view.happens(tooFarBack * rate * RaceEngine.DECISION_SECONDS);
    }

    /**
     * The leader's demand: the level of the race, up to even pace before the kick, and beyond it as far as something is left for that;
     * slower for who does not want to lead.
     */
    static double frontDemand(RaceView view) {
        Habits.Pace pace = view.habits().pace();
        double beforeKick = (view.metresToGo() - view.kickMetres()) / pace.quickeningMetres();
        double share = Math.min(1, Math.max(0, beforeKick));
        double even = view.evenDemandMps();
        double beyond = pace.windUp() * Math.max(0, view.affordableDemandMps() - even);
        double demand = share * view.level() * even + (1 - share) * (even + beyond);
        double willing = view.placeWanted() > 2 && beforeKick > 0 ? 1 - pace.reluctance() : 1;
        return demand * willing;
    }
}
