package org.metricmile.quality;

import java.util.List;
import java.util.Locale;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/**
 * A correlation with its interval of nine in ten by Fisher's transformation, from pairs within races: the mean of the races'
 * transformed values, each weighted by its runners less three.
 *
 * @param runners in all races
 * @param races of four runners or more
 */
record Correlation(double value, double low, double high, int runners, int races) {

    static final int LEAST_RUNNERS = 5;

    private static final double NINE_IN_TEN = 1.645;

    /** One runner: a figure, and what it is to be held against. */
    record Pair(double figure, double outcome) {}

    /** Of values. */
    static Correlation within(List<List<Pair>> races) {
        return pooled(races, pairs -> new PearsonsCorrelation().correlation(figures(pairs), outcomes(pairs)));
    }

    /** Of ranks. */
    static Correlation ofRanks(List<List<Pair>> races) {
        return pooled(races, pairs -> new SpearmansCorrelation().correlation(figures(pairs), outcomes(pairs)));
    }

    private interface OfOneRace {
        double correlation(List<Pair> pairs);
    }

    private static Correlation pooled(List<List<Pair>> races, OfOneRace one) {
        double sum = 0;
        int weights = 0;
        int runners = 0;
        for (List<Pair> pairs : races) {
            double correlation = Math.max(-0.999, Math.min(0.999, one.correlation(pairs)));
            int weight = pairs.size() - 3;
            sum += weight * atanh(correlation);
            weights += weight;
            runners += pairs.size();
        }
        double mean = sum / weights;
        double reach = NINE_IN_TEN / Math.sqrt(weights);
        return new Correlation(
                Math.tanh(mean), Math.tanh(mean - reach), Math.tanh(mean + reach), runners, races.size());
    }

    private static double[] figures(List<Pair> pairs) {
        return pairs.stream().mapToDouble(Pair::figure).toArray();
    }

    private static double[] outcomes(List<Pair> pairs) {
        return pairs.stream().mapToDouble(Pair::outcome).toArray();
    }

    private static double atanh(double x) {
        return 0.5 * Math.log((1 + x) / (1 - x));
    }

    /** As cells of a CSV file. */
    String cells() {
        return String.format(Locale.ROOT, "%.3f,%.3f,%.3f", value, low, high);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", value, low, high)
                .replace('-', '−');
    }
}
