package org.metricmile.analysis.reserves;

import java.util.ArrayList;
import java.util.List;
import org.metricmile.physiology.PossibleRunners;

/** What an athlete may be able to run, for races that are simulated. */
public final class RacingAbility {

    private RacingAbility() {}

    /**
     * Draws of the posterior; the same seed gives the same.
     *
     * @throws java.util.NoSuchElementException if nothing is known of the athlete
     */
    public static PossibleRunners of(AbilityOnTheDay ability, long seed, int count) {
        return RaceReserves.runners(ability.athlete(), ability.posterior().orElseThrow(), seed, count);
    }

    /**
     * Draws for racing of somebody of whom nothing is known: those of the others of the race, one of each in turn.
     *
     * @param others draws of those who are known, one or more
     */
    public static PossibleRunners asTheOthers(List<PossibleRunners> others, long seed, int count) {
        List<PossibleRunners.Runner> draws = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<PossibleRunners.Runner> own = others.get(i % others.size()).runners();
            // ascending draws of all would be those of the same kind
            draws.add(own.get((int) (i * 7L % own.size())));
        }
        return new PossibleRunners(draws, seed);
    }
}
