package org.metricmile.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.metricmile.athletics.Athlete;

/**
 * What many simulated races come to: chances with their Monte Carlo error, times, and which races are typical or extreme.
 *
 * @param races how many there are
 * @param asked how many were asked for; more than there are if somebody stopped
 * @param seed of all chance
 * @param runners the likeliest winner first
 * @param winningSeconds of all races, in the order of their numbers
 * @param notable typical and extreme races
 */
public record RaceOdds(
        int races,
        int asked,
        long seed,
        List<RunnerOdds> runners,
        List<Double> winningSeconds,
        List<NotableRace> notable) {

    /** What makes a race notable. */
    public enum Kind {
        TYPICAL,
        FASTEST,
        SLOWEST,
        CLOSEST,
        SURPRISING
    }

    /**
     * A race worth looking at.
     *
     * @param kind why
     * @param number of the race: with it and the seed it can be run again
     * @param winningSeconds its time
     * @param winner who won it
     */
    public record NotableRace(Kind kind, long number, double winningSeconds, Athlete winner) {}

    public RaceOdds {
        runners = List.copyOf(runners);
        winningSeconds = List.copyOf(winningSeconds);
        notable = List.copyOf(notable);
    }

    /** True if fewer races were run than asked for. */
    public boolean isPartial() {
        return races < asked;
    }

    /** The odds of one athlete. */
    public RunnerOdds of(Athlete athlete) {
        return runners.stream()
                .filter(runner -> runner.athlete().equals(athlete))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(athlete.name() + " does not run"));
    }

    static RaceOdds of(RaceEngine engine, long seed, int asked, Recording[] races) {
        int size = engine.entrants().size();
        int[][] places =
                Arrays.stream(races).map(race -> places(race.finishSeconds)).toArray(int[][]::new);
        List<RunnerOdds> runners = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            runners.add(RunnerOdds.of(engine.entrants().get(i).athlete(), i, races, places));
        }
        List<Double> winning = Arrays.stream(races)
                .map(race -> Arrays.stream(race.finishSeconds)
                        .filter(seconds -> !Double.isNaN(seconds))
                        .min()
                        .orElse(Double.NaN))
                .toList();
        List<NotableRace> notable = notable(engine, races, places, winning, runners);
        runners.sort(Comparator.comparingDouble((RunnerOdds odds) -> -odds.place(1))
                .thenComparingDouble(RunnerOdds::meanPlace)
                .thenComparing(odds -> odds.athlete().id()));
        return new RaceOdds(races.length, asked, seed, runners, winning, notable);
    }

    private static List<NotableRace> notable(
            RaceEngine engine, Recording[] races, int[][] places, List<Double> winning, List<RunnerOdds> odds) {
        double[] sorted =
                winning.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double middle = sorted[sorted.length / 2];
        double[] untypical = new double[races.length];
        double[] surprise = new double[races.length];
        double[] margin = new double[races.length];
        for (int r = 0; r < races.length; r++) {
            double error = 0;
            for (int i = 0; i < places[r].length; i++) {
                double off = places[r][i] - odds.get(i).meanPlace();
                error += off * off / places[r].length;
                if (places[r][i] == 1) {
                    surprise[r] = -odds.get(i).place(1);
                }
            }
            // a second off the middle time weighs as much as a place off for everybody
            untypical[r] = Math.sqrt(error) + Math.abs(winning.get(r) - middle);
            double[] finish = races[r].finishSeconds.clone();
            Arrays.sort(finish);
            margin[r] = finish.length > 1 ? finish[1] - finish[0] : 0;
        }
        return List.of(
                race(Kind.TYPICAL, least(untypical), engine, places, winning),
                race(Kind.FASTEST, least(toArray(winning, 1)), engine, places, winning),
                race(Kind.SLOWEST, least(toArray(winning, -1)), engine, places, winning),
                race(Kind.CLOSEST, least(margin), engine, places, winning),
                race(Kind.SURPRISING, least(negated(surprise)), engine, places, winning));
    }

    private static NotableRace race(Kind kind, int number, RaceEngine engine, int[][] places, List<Double> winning) {
        int winner = IntStream.range(0, places[number].length)
                .filter(i -> places[number][i] == 1)
                .findFirst()
                .orElse(0);
        return new NotableRace(
                kind, number, winning.get(number), engine.entrants().get(winner).athlete());
    }

    private static double[] toArray(List<Double> values, int sign) {
        return values.stream().mapToDouble(value -> sign * value).toArray();
    }

    private static double[] negated(double[] values) {
        return Arrays.stream(values).map(value -> -value).toArray();
    }

    private static int least(double[] values) {
        int least = 0;
        for (int i = 1; i < values.length; i++) {
            least = values[i] < values[least] ? i : least;
        }
        return least;
    }

    /** Places by time; 0 for who did not finish. Of equal times the first by id is ahead, which does not happen in practice. */
    static int[] places(double[] finishSeconds) {
        int[] places = new int[finishSeconds.length];
        for (int i = 0; i < places.length; i++) {
            if (Double.isNaN(finishSeconds[i])) {
                continue;
            }
            places[i] = 1;
            for (int j = 0; j < places.length; j++) {
                if (finishSeconds[j] < finishSeconds[i] || (finishSeconds[j] == finishSeconds[i] && j < i)) {
                    places[i]++;
                }
            }
        }
        return places;
    }
}
