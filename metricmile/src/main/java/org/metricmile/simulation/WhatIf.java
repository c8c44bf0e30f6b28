package org.metricmile.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.descriptive.moment.Kurtosis;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;
import org.metricmile.athletics.Athlete;

/**
 * The same races twice, with one thing changed: what it does to one athlete, with an interval. Both races of a pair have the same
 * chance (common random numbers), so what differs is due to the change and to what the others make of it; a change of nothing
 * gives exactly 0.
 *
 * @param athlete who is asked about
 * @param races pairs that were run
 * @param asked pairs that were asked for
 * @param seed of all chance
 * @param win chance to win
 * @param medal chance of a medal
 * @param place mean place; in a race that he does not finish the last
 * @param seconds mean time, of the pairs in which he finishes both races; {@code NaN} if there is none
 * @param sameWinner share of the pairs in which the same runner wins, 0 to 1
 */
public record WhatIf(
        Athlete athlete,
        int races,
        int asked,
        long seed,
        Difference win,
        Difference medal,
        Difference place,
        Difference seconds,
        double sameWinner) {

    private static final int BATCH = 64;

    /** Of fewer pairs nothing is known of the tails: they are taken as normal. */
    private static final int LEAST_FOR_TAILS = 4;

    /** Standard normal quantile of 95 %: nine in ten lie within. */
    private static final double NINE_IN_TEN = 1.6448536269514722;

    /**
     * A mean before and after the change.
     *
     * @param asItIs mean without the change
     * @param changed mean with it
     * @param standardError of the difference, from pairs; 0 if the change changed nothing in any race
     * @param nineInTen so many of them to either side nine in ten lie
     */
    public record Difference(double asItIs, double changed, double standardError, double nineInTen) {

        /** With the interval of a normal distribution. */
        public Difference(double asItIs, double changed, double standardError) {
            this(asItIs, changed, standardError, NINE_IN_TEN);
        }

        public double difference() {
            return changed - asItIs;
        }

        /** Lower end of the interval of nine in ten. */
        public double low() {
            return difference() - nineInTen * standardError;
        }

        /** Upper end of the interval of nine in ten. */
        public double high() {
            return difference() + nineInTen * standardError;
        }

        /**
         * The same with a standard error that holds where few pairs turn out otherwise: half a pair more for each way, and two pairs more
         * (Agresti and Min 2005, Stat. Med. 24:729). That of the pairs alone is 0 if none does, whatever the chance that the next will.
         */
        Difference ofChances(long turned, int pairs) {
            double more = difference() * pairs;
            double squares = turned + 1 - more * more / (pairs + 2);
            return new Difference(asItIs, changed, Math.sqrt(Math.max(0, squares)) / (pairs + 2));
        }

        static Difference of(List<double[]> pairs) {
            int count = pairs.size();
            double before = 0;
            double after = 0;
            for (double[] pair : pairs) {
                before += pair[0];
                after += pair[1];
            }
            before /= count;
            after /= count;
            double[] differences =
                    pairs.stream().mapToDouble(pair -> pair[1] - pair[0]).toArray();
            double error = new StandardDeviation().evaluate(differences) / Math.sqrt(count);
            return error > 0
                    ? new Difference(before, after, error, quantile(differences))
                    : new Difference(before, after, 0);
        }

        /**
         * Student's t with the degrees of freedom that a standard deviation is worth of differences with such tails (Satterthwaite 1946,
         * Biometrics Bulletin 2:110, with the variance of a variance): heavy tails make them few.
         */
        private static double quantile(double[] differences) {
            double tails = differences.length < LEAST_FOR_TAILS ? 0 : Math.max(0, new Kurtosis().evaluate(differences));
            double freedom = 2 / (2.0 / (differences.length - 1) + tails / differences.length);
            return new TDistribution(freedom).inverseCumulativeProbability(0.95);
        }
    }

    /** True if fewer pairs were run than asked for. */
    public boolean isPartial() {
        return races < asked;
    }

    /**
     * Runs the pairs.
     *
     * @param asItIs the field as it is
     * @param changed the same athletes, one thing changed
     * @param athlete one of them
     * @param goOn told now and then how many pairs are done; the answer is of these if it says no
     * @throws IllegalArgumentException if the fields are not of the same athletes, or he is not in them
     */
    public static WhatIf of(
            RaceEngine asItIs, RaceEngine changed, Athlete athlete, long seed, int races, LongPredicate goOn) {
        if (!athletes(asItIs).equals(athletes(changed))) {
            throw new IllegalArgumentException("both races need the same runners");
        }
        int own = asItIs.indexOf(athlete);
        if (races < 1) {
            throw new IllegalArgumentException(athlete.name() + " must run in one race or more, not in " + races);
        }
        return ofRaces(
                athlete,
                own,
                seed,
                races,
                r -> new double[][] {asItIs.times(seed, r).finishSeconds, changed.times(seed, r).finishSeconds},
                goOn);
    }

    /**
     * Runs pairs of races in batches.
     *
     * @param own index of the athlete in the times of a race
     * @param pair times of the finish of one pair: as it is, and changed
     */
    static WhatIf ofRaces(
            Athlete athlete, int own, long seed, int races, LongFunction<double[][]> pair, LongPredicate goOn) {
        List<double[][]> pairs = new ArrayList<>();
        while (pairs.size() < races) {
            int from = pairs.size();
            int to = Math.min(races, from + BATCH);
            pairs.addAll(
                    IntStream.range(from, to).parallel().mapToObj(pair::apply).toList());
            if (pairs.size() < races && !goOn.test(pairs.size())) {
                break;
            }
        }
        return ofPairs(athlete, own, seed, races, pairs);
    }

    /**
     * What pairs of races come to.
     *
     * @param own index of the athlete in the times of a race
     * @param pairs times of the finish as it is, and changed; {@code NaN} for who does not finish
     */
    static WhatIf ofPairs(Athlete athlete, int own, long seed, int asked, List<double[][]> pairs) {
        long same = pairs.stream()
                .filter(pair -> winner(pair[0]) == winner(pair[1]))
                .count();
        return new WhatIf(
                athlete,
                pairs.size(),
                asked,
                seed,
                chance(pairs, finish -> RacingGoal.WIN.worth(finish, own)),
                chance(pairs, finish -> RacingGoal.MEDAL.worth(finish, own)),
                difference(pairs, finish -> -RacingGoal.PLACE.worth(finish, own)),
                difference(finished(pairs, own), finish -> finish[own]),
                (double) same / pairs.size());
    }

    private static List<Athlete> athletes(RaceEngine engine) {
        return engine.entrants().stream().map(Entrant::athlete).toList();
    }

    private static Difference chance(List<double[][]> pairs, ToDoubleFunction<double[]> asked) {
        Difference difference = difference(pairs, asked);
        boolean nothingChanged = pairs.stream().allMatch(pair -> Arrays.equals(pair[0], pair[1]));
        if (nothingChanged) {
            return difference;
        }
        long turned = pairs.stream()
                .filter(pair -> asked.applyAsDouble(pair[0]) != asked.applyAsDouble(pair[1]))
                .count();
        return difference.ofChances(turned, pairs.size());
    }

    private static Difference difference(List<double[][]> pairs, ToDoubleFunction<double[]> asked) {
        return Difference.of(pairs.stream()
                .map(pair -> new double[] {asked.applyAsDouble(pair[0]), asked.applyAsDouble(pair[1])})
                .toList());
    }

    private static List<double[][]> finished(List<double[][]> pairs, int own) {
        return pairs.stream()
                .filter(pair -> !Double.isNaN(pair[0][own]) && !Double.isNaN(pair[1][own]))
                .toList();
    }

    /** Who won; -1 if nobody finished. */
    private static int winner(double[] finish) {
        int[] places = RaceOdds.places(finish);
        return IntStream.range(0, places.length)
                .filter(runner -> places[runner] == 1)
                .findFirst()
                .orElse(-1);
    }
}
