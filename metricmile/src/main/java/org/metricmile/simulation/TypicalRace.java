package org.metricmile.simulation;

import java.util.List;
import org.metricmile.athletics.Athlete;
import org.metricmile.track.Course;

/**
 * One race of many from the gun, to look at: that whose places are nearest to everybody's mean place, and its winning time to the middle of
 * all ({@link RaceOdds.Kind#TYPICAL}). It shows how the model races a field, and foretells nothing: any other of them is as likely.
 *
 * @param race all that happens in it
 * @param number of the race: with it and the seed it can be run again
 * @param races of how many it is the typical one
 * @param seed of all chance
 * @param likeTheOthers those of whom no bests are on record, and who are taken to be able to what the others are
 */
public record TypicalRace(SimulatedRace race, long number, int races, long seed, List<Athlete> likeTheOthers) {

    public TypicalRace {
        likeTheOthers = List.copyOf(likeTheOthers);
    }

    /**
     * Runs them.
     *
     * @param field everybody with what is known of him before the race
     * @param likeTheOthers those of the field of whom no bests are on record
     * @throws IllegalArgumentException if there is nobody in the field, or no race is asked for
     */
    public static TypicalRace of(
            Course course, List<Entrant> field, List<Athlete> likeTheOthers, Habits habits, long seed, int races) {
        RaceEngine engine = new RaceEngine(course, field, habits);
        long number = new MonteCarlo(engine, seed)
                .run(races).notable().stream()
                        .filter(notable -> notable.kind() == RaceOdds.Kind.TYPICAL)
                        .findFirst()
                        .orElseThrow()
                        .number();
        return new TypicalRace(engine.run(seed, number), number, races, seed, likeTheOthers);
    }
}
