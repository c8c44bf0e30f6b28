package org.metricmile.simulation;

import org.metricmile.athletics.Athlete;
import org.metricmile.physiology.PossibleRunners;

/**
 * One runner of a simulated race.
 *
 * @param athlete who; chance is tied to the id, so a runner keeps it whoever else runs
 * @param runners what the athlete may be able to do: each race takes one of the draws
 * @param plan how to race
 */
public record Entrant(Athlete athlete, PossibleRunners runners, RacePlan plan) {

    /** A runner without a plan of his own. */
    public static Entrant of(Athlete athlete, PossibleRunners runners) {
        return new Entrant(athlete, runners, RacePlan.NONE);
    }

    public Entrant withPlan(RacePlan other) {
        return new Entrant(athlete, runners, other);
    }

    /** The same runner in air that costs so many times as much. */
    Entrant inAir(double times) {
        return new Entrant(athlete, runners.inAir(times), plan);
    }
}
