package org.metricmile.physiology;

import java.util.Locale;
import org.hipparchus.stat.descriptive.rank.Percentile;

/**
 * Where an unknown number lies, by the draws of a posterior: with a probability between low and high, and as likely above as
 * below the median.
 *
 * @param probability above 0, below 1, equally much left out at both ends
 */
public record CredibleInterval(double low, double median, double high, double probability) {

    /** @throws IllegalArgumentException if the numbers are out of order or the probability out of range */
    public CredibleInterval {
        if (!(low <= median && median <= high && probability > 0 && probability < 1)) {
            throw new IllegalArgumentException(
                    "an interval of %s from %s over %s to %s is none".formatted(probability, low, median, high));
        }
    }

    /**
     * The interval of draws.
     *
     * @param draws 20 or more finite numbers, in any order
     * @throws IllegalArgumentException if there are fewer
     */
    public static CredibleInterval of(double[] draws, double probability) {
        requireEnough(draws);
        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        percentile.setData(draws);
        double leftOut = (1 - probability) / 2 * 100;
        return new CredibleInterval(
                percentile.evaluate(leftOut), percentile.evaluate(50), percentile.evaluate(100 - leftOut), probability);
    }

    /** As {@link #of} of draws that are in ascending order, to the last bit: quantiles by linear interpolation (R's type 7). */
    static CredibleInterval ofAscending(double[] draws, double probability) {
        requireEnough(draws);
        double leftOut = (1 - probability) / 2 * 100;
        return new CredibleInterval(
                quantile(draws, leftOut / 100),
                quantile(draws, 0.5),
                quantile(draws, (100 - leftOut) / 100),
                probability);
    }

    private static double quantile(double[] ascending, double share) {
        double rank = 1 + (ascending.length - 1) * share;
        int below = (int) Math.floor(rank);
        double lower = ascending[below - 1];
        return below == ascending.length ? lower : lower + (rank - below) * (ascending[below] - lower);
    }

    private static void requireEnough(double[] draws) {
        if (draws.length < 20) {
            throw new IllegalArgumentException("an interval needs 20 draws or more, not " + draws.length);
        }
    }

    public boolean contains(double value) {
        return value >= low && value <= high;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.4g (%.0f %%: %.4g to %.4g)", median, probability * 100, low, high);
    }
}
