package org.metricmile.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Split;

/**
 * Two simple guesses: a straight line in time between a runner's known times, and a constant fraction of the leader's pace. Their
 * bounds are the quantiles of their own errors at the same mark in all other races of the distance.
 */
final class Baselines {

    private Baselines() {}

    static double[][] straightLine(HiddenRace race) {
        double[][] guess = Guess.empty(race).middle();
        for (int i = 0; i < guess.length; i++) {
            TreeMap<Double, Double> known = new TreeMap<>();
            known.put(0.0, 0.0);
            known.put(race.whole().distance().inMetres(), race.finish(i));
            for (Split split : race.thinned().splits()) {
                if (split.isOf(race.runners().get(i)) && split.time().isPresent()) {
                    known.put(split.at().inMetres(), split.time().get().inSeconds());
                }
            }
            fill(guess[i], known, 1);
        }
        return guess;
    }

    static double[][] fractionOfTheLeader(HiddenRace race) {
        double[][] guess = Guess.empty(race).middle();
        RaceSheet sheet = race.thinned();
        double winner = sheet.winningMark().orElseThrow().inSeconds();
        TreeMap<Double, Double> leader = new TreeMap<>();
        leader.put(0.0, 0.0);
        leader.put(sheet.distance().inMetres(), winner);
        for (Split split : sheet.splits()) {
            split.time().ifPresent(time -> leader.put(split.at().inMetres(), time.inSeconds()));
        }
        for (int i = 0; i < guess.length; i++) {
            fill(guess[i], leader, race.finish(i) / winner);
        }
        return guess;
    }

    private static void fill(double[] row, TreeMap<Double, Double> known, double factor) {
        for (int m = 0; m < row.length; m++) {
            double at = 100.0 * (m + 1);
            double from = known.floorKey(at);
            double to = known.ceilingKey(at);
            double share = to > from ? (at - from) / (to - from) : 0;
            row[m] = factor * (known.get(from) + share * (known.get(to) - known.get(from)));
        }
    }

    /** Puts bounds around guesses of all races of one distance. */
    static List<Guess> withBounds(List<HiddenRace> races, List<double[][]> guesses) {
        List<Guess> bounded = new ArrayList<>();
        for (int r = 0; r < races.size(); r++) {
            Guess guess = Guess.empty(races.get(r));
            for (int m = 0; m < guess.middle()[0].length; m++) {
                double[] errors = errorsOfOthers(races, guesses, r, m);
                Percentile percentile = new Percentile();
                percentile.setData(errors);
                for (int i = 0; i < guess.middle().length; i++) {
                    guess.middle()[i][m] = guesses.get(r)[i][m];
                    guess.low()[i][m] = guesses.get(r)[i][m] + percentile.evaluate(5);
                    guess.high()[i][m] = guesses.get(r)[i][m] + percentile.evaluate(95);
                }
            }
            bounded.add(guess);
        }
        return bounded;
    }

    private static double[] errorsOfOthers(List<HiddenRace> races, List<double[][]> guesses, int without, int mark) {
        List<Double> errors = new ArrayList<>();
        for (int r = 0; r < races.size(); r++) {
            HiddenRace race = races.get(r);
            for (int i = 0; r != without && i < race.runners().size(); i++) {
                if (!race.isTold(i, mark)) {
                    errors.add(race.seconds()[i][mark] - guesses.get(r)[i][mark]);
                }
            }
        }
        return errors.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
