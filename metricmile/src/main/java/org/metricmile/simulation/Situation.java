package org.metricmile.simulation;

import java.util.List;
import java.util.Map;
import org.metricmile.athletics.Athlete;

/**
 * A race at a moment: from here it can be run on.
 *
 * @param seconds since the gun
 * @param runners everybody who is still running
 */
public record Situation(double seconds, Map<Athlete, State> runners) {

    /**
     * Where one runner is.
     *
     * @param positionMetres along the race
     * @param offsetMetres from the kerb
     * @param speedMps over the ground
     * @param reserveShare of D' that is left, at most 1
     */
    public record State(double positionMetres, double offsetMetres, double speedMps, double reserveShare) {}

    public Situation {
        runners = Map.copyOf(runners);
    }

    /** Puts the field into this situation; who is not in it has finished or dropped out. */
    void set(Field field, List<Entrant> entrants, Ground ground) {
        int running = 0;
        for (int i = 0; i < field.size; i++) {
            Runner runner = field.runners[i];
            State state = runners.get(entrants.get(i).athlete());
            if (state == null) {
                runner.finished = true;
                continue;
            }
            if (state.positionMetres() >= ground.distanceMetres) {
                throw new IllegalArgumentException(entrants.get(i).athlete().name() + " has finished already");
            }
            running++;
            runner.position = state.positionMetres();
            runner.offset = Math.max(Ground.NEAREST_METRES, Math.min(ground.widestMetres, state.offsetMetres()));
            runner.speed = state.speedMps();
            runner.along = state.speedMps();
            runner.balance = runner.dPrime * Math.min(1, state.reserveShare());
        }
        if (running == 0) {
            throw new IllegalArgumentException("nobody of this field is running");
        }
        field.seconds = seconds;
    }
}
