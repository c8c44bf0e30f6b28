package org.metricmile.analysis.reserves;

import java.util.ArrayList;
import java.util.List;
import org.metricmile.physiology.PossibleRunners;
import org.metricmile.physiology.ThreeParameterCriticalSpeed;

/**
 * What an athlete may be able to run, for races that are simulated: draws of the posterior, of which those far better than any of the
 * bests are less likely.
 *
 * <p>A posterior takes a mark of a championship as a bound only, so somebody of whom nothing else is known may be anybody better. Marks of
 * championships are slower than the best of the season, but by about a hundredth (Casado et al., 4,632 times of 1999 to 2019), not by
 * several. So the chance of being better than every best falls by 1/e for each {@value #BETTER_THAN_SHOWN} of the time. The form is a
 * choice of this project.
 */
public final class RacingAbility {

    static final double BETTER_THAN_SHOWN = 0.01;

    private RacingAbility() {}

    /**
     * Draws for racing; the same seed gives the same.
     *
     * @throws java.util.NoSuchElementException if nothing is known of the athlete
     */
    public static PossibleRunners of(AbilityOnTheDay ability, long seed, int count) {
        return RaceReserves.runners(ability.athlete(), ability.posterior().orElseThrow(), seed, count)
                .weighted(runner -> -betterThanShown(ability, runner) / BETTER_THAN_SHOWN);
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

    /** By what share of the time the ability is better than the best that comes nearest to it. */
    private static double betterThanShown(AbilityOnTheDay ability, ThreeParameterCriticalSpeed runner) {
        double least = Double.POSITIVE_INFINITY;
        for (BestAsEvidence best : ability.bests()) {
            double able = runner.formulaSeconds(best.mark().distance().inMetres());
            least = Math.min(least, Math.log(best.mark().mark().inSeconds() / able));
        }
        return Math.max(0, least);
    }
}
