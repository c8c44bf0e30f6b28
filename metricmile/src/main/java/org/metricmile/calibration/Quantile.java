package org.metricmile.calibration;

import java.util.Arrays;
import java.util.List;

/** Quantiles of few values: straight between neighbours. */
final class Quantile {

    private Quantile() {}

    /** The quantile of a share, 0 to 1; {@code NaN} of nothing. */
    static double of(double[] values, double share) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double at = share * (sorted.length - 1);
        int low = (int) Math.floor(at);
        int high = Math.min(sorted.length - 1, low + 1);
        return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
    }

    static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
