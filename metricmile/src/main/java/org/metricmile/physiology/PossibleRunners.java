package org.metricmile.physiology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.metricmile.athletics.Distance;

/**
 * One athlete as he or she may be: draws from what is known, each as likely as the other.
 *
 * @param runners the draws
 * @param seed that they were drawn with, for the report and for chance that goes on from them
 */
public record PossibleRunners(List<Runner> runners, long seed) {

    private static final long RACE_DAY = 2;

    /** One possible runner, in air as it may be. */
    public record Runner(ThreeParameterCriticalSpeed ability, Drag drag) {}

    /** @throws IllegalArgumentException if there is none */
    public PossibleRunners {
        runners = List.copyOf(runners);
        if (runners.isEmpty()) {
            throw new IllegalArgumentException("draws of a runner need one or more");
        }
    }

    /**
     * Draws of somebody of whom nothing is known but the others of the race: one of each of them in turn.
     *
     * @param others draws of those who are known, one or more
     */
    public static PossibleRunners likeTheOthers(List<PossibleRunners> others, long seed, int count) {
        List<Runner> draws = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<Runner> own = others.get(i % others.size()).runners();
            // ascending draws of all would be those of the same kind
            draws.add(own.get((int) (i * 7L % own.size())));
        }
        return new PossibleRunners(draws, seed);
    }

    /**
     * The same draws in air that costs so many times as much. What they can run in ordinary shelter stays.
     *
     * @param times 0 or more; 1 changes nothing
     */
    public PossibleRunners inAir(double times) {
        return new PossibleRunners(
                runners.stream()
                        .map(runner ->
                                new Runner(runner.ability(), runner.drag().times(times)))
                        .toList(),
                seed);
    }

    /**
     * Seconds that the athlete can run a distance in, on an ordinary day in ordinary shelter: what is not known of the ability.
     *
     * @throws OutsideValidRangeException if the model does not hold for the distance
     */
    public CredibleInterval ability(Distance distance, double probability) {
        return CredibleInterval.of(abilitySeconds(distance), probability);
    }

    /**
     * Seconds of the athlete's next race for time over a distance: what is not known of the ability, and what one race for
     * time differs from another ({@link AbilityFit#TIME_SPREAD}).
     *
     * @throws OutsideValidRangeException if the model does not hold for the distance
     */
    public CredibleInterval nextRace(Distance distance, double probability) {
        return CredibleInterval.of(nextRaceSeconds(distance), probability);
    }

    /**
     * Probability that the athlete's next race for time over a distance is as quick as this or quicker, 0 to 1.
     *
     * @throws OutsideValidRangeException if the model does not hold for the distance
     */
    public double chanceToRun(Distance distance, double seconds) {
        double[] races = nextRaceSeconds(distance);
        return Arrays.stream(races).filter(race -> race <= seconds).count() / (double) races.length;
    }

    private double[] nextRaceSeconds(Distance distance) {
        double[] seconds = abilitySeconds(distance);
        KeyedNoise noise = new KeyedNoise(seed);
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] *=
                    Math.exp(AbilityFit.TIME_SPREAD * noise.at(i).at(RACE_DAY).gaussian(0));
        }
        return seconds;
    }

    /**
     * Metres of D' that the athlete has left after a best, evenly run, over a distance: what a {@link ReserveCurve} that ends there
     * says of a full effort ({@link ThreeParameterCriticalSpeed#leftAfterBestMetres}).
     */
    public CredibleInterval leftAfterBestMetres(Distance distance, double probability) {
        return CredibleInterval.of(
                runners.stream()
                        .mapToDouble(runner -> runner.ability().leftAfterBestMetres(distance.inMetres()))
                        .toArray(),
                probability);
    }

    private double[] abilitySeconds(Distance distance) {
        return IntStream.range(0, runners.size())
                .mapToDouble(i -> runners.get(i).ability().bestSeconds(distance.inMetres()))
                .toArray();
    }
}
