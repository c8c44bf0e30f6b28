package org.metricmile.race;

/**
 * A parabola through evenly spaced values around one of them, by least squares: the filter of Savitzky and Golay
 * (Analytical Chemistry 36, 1964, 1627), for windows that are cut off at the ends too. Not thread safe.
 */
final class LocalParabola {

    private final double step;
    private double slope;
    private double curvature;

    /** @param step distance of neighbouring values */
    LocalParabola(double step) {
        this.step = step;
    }

    /** Fits the values up to a number of places before and after one; {@code NaN} ends the window. */
    void fit(double[] values, int at, int half) {
        int from = at;
        while (from > 0 && at - from < half && !Double.isNaN(values[from - 1])) {
            from--;
        }
        int to = at;
        while (to < values.length - 1 && to - at < half && !Double.isNaN(values[to + 1])) {
            to++;
        }
        int count = to - from + 1;
        if (count < 3) {
            slope = count == 2 ? (values[to] - values[from]) / step : 0;
            curvature = 0;
            return;
        }
        double middle = (from + to) / 2.0;
        double s2 = 0;
        double s4 = 0;
        double y0 = 0;
        double y1 = 0;
        double y2 = 0;
        for (int i = from; i <= to; i++) {
            double x = i - middle;
            double y = values[i] - values[at];
            s2 += x * x;
            s4 += x * x * x * x;
            y0 += y;
            y1 += x * y;
            y2 += x * x * y;
        }
        double linear = y1 / s2;
        double square = (y2 - y0 * s2 / count) / (s4 - s2 * s2 / count);
        slope = (linear + 2 * square * (at - middle)) / step;
        curvature = 2 * square / (step * step);
    }

    /** Change per unit at the fitted place. */
    double slope() {
        return slope;
    }

    /** Second derivative. */
    double curvature() {
        return curvature;
    }
}
