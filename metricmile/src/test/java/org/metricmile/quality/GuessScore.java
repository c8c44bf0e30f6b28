package org.metricmile.quality;

import java.util.ArrayList;
import java.util.List;

/**
 * How good guesses were.
 *
 * @param medianErrorSeconds median of the absolute errors of time
 * @param rightOrders share of pairs of runners in the right order at a mark, of those at least a tenth apart
 * @param coverage share of true times within the bounds
 * @param intervalScore width of the bounds plus 20 times what lies outside, mean (Gneiting and Raftery 2007, JASA 102:359, eq. 43)
 */
record GuessScore(double medianErrorSeconds, double rightOrders, double coverage, double intervalScore) {

    private static final double LEFT_OUT = 0.1;
    private static final double APART_SECONDS = 0.1;

    static GuessScore of(List<HiddenRace> races, List<Guess> guesses) {
        List<Double> errors = new ArrayList<>();
        int[] pairs = new int[2];
        double covered = 0;
        double score = 0;
        for (int r = 0; r < races.size(); r++) {
            HiddenRace race = races.get(r);
            Guess guess = guesses.get(r);
            for (int m = 0; m < race.seconds()[0].length; m++) {
                countPairs(race, guess, m, pairs);
                for (int i = 0; i < race.runners().size(); i++) {
                    if (race.isTold(i, m)) {
                        continue;
                    }
                    double truth = race.seconds()[i][m];
                    double low = guess.low()[i][m];
                    double high = guess.high()[i][m];
                    errors.add(Math.abs(guess.middle()[i][m] - truth));
                    covered += truth >= low && truth <= high ? 1 : 0;
                    score += high - low + 2 / LEFT_OUT * (Math.max(0, low - truth) + Math.max(0, truth - high));
                }
            }
        }
        List<Double> sorted = errors.stream().sorted().toList();
        return new GuessScore(
                sorted.get(sorted.size() / 2),
                pairs[0] / (double) pairs[1],
                covered / errors.size(),
                score / errors.size());
    }

    private static void countPairs(HiddenRace race, Guess guess, int mark, int[] rightOfAll) {
        for (int i = 0; i < race.runners().size(); i++) {
            for (int k = 0; k < i; k++) {
                double truth = race.seconds()[i][mark] - race.seconds()[k][mark];
                if (Math.abs(truth) >= APART_SECONDS - 1e-9) {
                    double guessed = guess.middle()[i][mark] - guess.middle()[k][mark];
                    rightOfAll[1]++;
                    rightOfAll[0] += guessed * truth > 0 ? 1 : 0;
                }
            }
        }
    }
}
