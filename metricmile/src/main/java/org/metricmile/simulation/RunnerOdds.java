package org.metricmile.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.metricmile.athletics.Athlete;
import org.metricmile.physiology.CredibleInterval;

/**
 * The chances of one runner.
 *
 * @param athlete who
 * @param races of how many
 * @param placeCounts how often each place was taken, the first place first
 * @param finishSeconds times with the interval of nine in ten; empty if he finished in fewer than 20 races
 * @param placesAtMarks mean place at each hundred
 */
public record RunnerOdds(
        Athlete athlete,
        int races,
        List<Integer> placeCounts,
        Optional<CredibleInterval> finishSeconds,
        List<Double> placesAtMarks) {

    private static final double PROBABILITY = 0.9;
    private static final int FEWEST = 20;

    public RunnerOdds {
        placeCounts = List.copyOf(placeCounts);
        placesAtMarks = List.copyOf(placesAtMarks);
    }

    static RunnerOdds of(Athlete athlete, int runner, Recording[] races, int[][] places) {
        int size = races[0].finishSeconds.length;
        Integer[] counts = new Integer[size];
        Arrays.fill(counts, 0);
        for (int[] race : places) {
            if (race[runner] > 0) {
                counts[race[runner] - 1]++;
            }
        }
        double[] seconds = Arrays.stream(races)
                .mapToDouble(race -> race.finishSeconds[runner])
                .filter(time -> !Double.isNaN(time))
                .toArray();
        List<Double> atMarks = IntStream.range(0, races[0].marks.length)
                .mapToObj(mark -> meanPlace(races, runner, mark))
                .toList();
        return new RunnerOdds(
                athlete,
                races.length,
                List.of(counts),
                seconds.length < FEWEST ? Optional.empty() : Optional.of(CredibleInterval.of(seconds, PROBABILITY)),
                atMarks);
    }

    private static double meanPlace(Recording[] races, int runner, int mark) {
        double sum = 0;
        for (Recording race : races) {
            double own = race.passings[runner][mark];
            for (double[] other : race.passings) {
                sum += other[mark] < own ? 1 : 0;
            }
        }
        return 1 + sum / races.length;
    }

    /** Chance of exactly this place, 0 to 1. */
    public double place(int place) {
        return (double) placeCounts.get(place - 1) / races;
    }

    /** Chance of the first places up to this one. */
    public double within(int place) {
        return placeCounts.stream().limit(place).mapToInt(Integer::intValue).sum() / (double) races;
    }

    /** Chance of a medal. */
    public double medal() {
        return within(3);
    }

    /** The mean of the places; who does not finish does not count. */
    public double meanPlace() {
        double sum = 0;
        int finished = 0;
        for (int i = 0; i < placeCounts.size(); i++) {
            sum += (i + 1.0) * placeCounts.get(i);
            finished += placeCounts.get(i);
        }
        return finished == 0 ? Double.NaN : sum / finished;
    }

    /** Monte Carlo standard error of a chance; of one that never came, as of one that came once. */
    public double standardError(double chance) {
        double inside = Math.min(1 - 0.5 / races, Math.max(0.5 / races, chance));
        return Math.sqrt(inside * (1 - inside) / races);
    }
}
