package org.metricmile.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hipparchus.random.RandomDataGenerator;
import org.hipparchus.stat.descriptive.DescriptiveStatistics;
import org.metricmile.analysis.reserves.MarkOnRecord;
import org.metricmile.analysis.reserves.MarksOnRecord;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Result;
import org.metricmile.physiology.AbilityFit;
import org.metricmile.scenes.StarterRaces;

/**
 * How much slower than their races for time do athletes run in championships? For each athlete and each pair of calendar years with a mark of a
 * championship and three or more of other races: the logarithm of the best of the ones over the best of the others. What
 * {@link AbilityFit#RACED_SHARE} rests on.
 */
public final class RacedShare {

    private static final int OTHER_RACES = 3;
    private static final int RESAMPLES = 2000;

    private RacedShare() {}

    public static void main(String[] args) {
        StarterRaces starter = new StarterRaces();
        MarksOnRecord marks = MarksOnRecord.of(starter.sheets(), Optional.of(starter.careersAndLists()));
        TreeSet<Athlete> athletes = new TreeSet<>(Comparator.comparing(Athlete::id));
        starter.sheets()
                .forEach(sheet -> sheet.results().stream().map(Result::athlete).forEach(athletes::add));
        for (int metres : new int[] {800, 1500}) {
            List<List<Double>> shares = new ArrayList<>();
            for (Athlete athlete : athletes) {
                List<Double> own = shares(marks.of(athlete), Distance.ofMetres(metres));
                if (!own.isEmpty()) {
                    shares.add(own);
                }
            }
            print(metres, shares);
        }
    }

    private static List<Double> shares(List<MarkOnRecord> marks, Distance distance) {
        List<MarkOnRecord> run =
                marks.stream().filter(mark -> mark.distance().equals(distance)).toList();
        Map<Integer, List<MarkOnRecord>> byYear = new TreeMap<>();
        run.forEach(mark -> byYear.computeIfAbsent(mark.when().last().getYear(), year -> new ArrayList<>())
                .add(mark));
        List<Double> shares = new ArrayList<>();
        for (int year : byYear.keySet()) {
            List<MarkOnRecord> two = Stream.concat(
                            byYear.getOrDefault(year - 1, List.of()).stream(),
                            byYear.getOrDefault(year, List.of()).stream())
                    .toList();
            double[] raced = seconds(two, true);
            double[] forTime = seconds(two, false);
            if (raced.length > 0 && forTime.length >= OTHER_RACES) {
                shares.add(Math.log(raced[0] / forTime[0]));
            }
        }
        return shares;
    }

    private static double[] seconds(List<MarkOnRecord> marks, boolean title) {
        return marks.stream()
                .filter(mark -> mark.title() == title)
                .mapToDouble(mark -> mark.mark().inSeconds())
                .sorted()
                .toArray();
    }

    private static void print(int metres, List<List<Double>> shares) {
        DescriptiveStatistics all = new DescriptiveStatistics();
        shares.forEach(own -> own.forEach(all::addValue));
        // athletes are drawn anew, not pairs: the pairs of one athlete hang together
        RandomDataGenerator random = new RandomDataGenerator(1);
        DescriptiveStatistics means = new DescriptiveStatistics();
        for (int i = 0; i < RESAMPLES; i++) {
            DescriptiveStatistics resampled = new DescriptiveStatistics();
            for (int draw = 0; draw < shares.size(); draw++) {
                shares.get(random.nextInt(0, shares.size() - 1)).forEach(resampled::addValue);
            }
            means.addValue(resampled.getMean());
        }
        System.out.printf(
                Locale.ROOT,
                "%d m: %d pairs of %d athletes, mean %.2f %% (%.2f to %.2f), median %.2f %%, spread %.2f %%%n",
                metres,
                all.getN(),
                shares.size(),
                100 * all.getMean(),
                100 * means.getPercentile(5),
                100 * means.getPercentile(95),
                100 * all.getPercentile(50),
                100 * all.getStandardDeviation());
    }
}
