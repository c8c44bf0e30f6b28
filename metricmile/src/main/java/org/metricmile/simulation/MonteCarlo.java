package org.metricmile.simulation;

import java.util.Arrays;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/**
 * Many races of one field. Race number r of a seed is the same race on any number of threads and however many are run.
 *
 * @param engine the field
 * @param seed of all chance
 */
public record MonteCarlo(RaceEngine engine, long seed) {

    private static final int BATCH = 64;

    /** Races from the gun, the first of the seed. */
    public RaceOdds run(int races) {
        return run(races, done -> true);
    }

    /**
     * Races from the gun, as many as there is time for.
     *
     * @param goOn told now and then how many races are done; the odds are of these if it says no
     */
    public RaceOdds run(int races, LongPredicate goOn) {
        return collect(races, goOn, replicate -> engine.times(seed, replicate));
    }

    /** Races run on from a situation. */
    public RaceOdds runOn(Situation situation, int races) {
        return collect(races, done -> true, replicate -> engine.times(situation, seed, replicate));
    }

    /** Races run on, each from a situation of its own. */
    RaceOdds runOn(LongFunction<Situation> situation, int races) {
        return collect(races, done -> true, replicate -> engine.times(situation.apply(replicate), seed, replicate));
    }

    private RaceOdds collect(int races, LongPredicate goOn, LongFunction<Recording> race) {
        if (races < 1) {
            throw new IllegalArgumentException("odds need one race or more, not " + races);
        }
        Recording[] done = new Recording[races];
        int count = 0;
        while (count < races) {
            int from = count;
            int to = Math.min(races, from + BATCH);
            IntStream.range(from, to).parallel().forEach(r -> done[r] = race.apply(r));
            count = to;
            if (count < races && !goOn.test(count)) {
                break;
            }
        }
        return RaceOdds.of(engine, seed, races, Arrays.copyOf(done, count));
    }
}
