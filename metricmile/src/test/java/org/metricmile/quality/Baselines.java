package org.metricmile.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hipparchus.analysis.interpolation.LinearInterpolator;
import org.hipparchus.analysis.polynomials.PolynomialSplineFunction;
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
            SortedMap<Double, Double> known = new TreeMap<>();
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
        SortedMap<Double, Double> leader = new TreeMap<>();
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

    private static void fill(double[] row, SortedMap<Double, Double> known, double factor) {
        double[] metres = known.keySet().stream().mapToDouble(at -> at).toArray();
        double[] seconds = known.values().stream().mapToDouble(time -> time).toArray();
        PolynomialSplineFunction line = new LinearInterpolator().interpolate(metres, seconds);
        for (int m = 0; m < row.length; m++) {
            row[m] = factor * line.value(100.0 * (m + 1));
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
