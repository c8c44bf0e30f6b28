package org.metricmile.race;

import java.util.Arrays;

/**
 * Time as a smooth function of distance through given knots, never decreasing: a runner does not go backwards. Piecewise
 * cubic Hermite with the slopes of Fritsch and Butland (SIAM J. Sci. Stat. Comput. 5, 1984), which keep it monotone
 * between monotone knots and make it depend on neighbouring knots only.
 */
final class MonotoneCurve {

    private static final int NEWTON_STEPS = 3;

    /** So near Newton's method comes to a place in so few steps, where the curve is not flat. */
    private static final double NEAR = 2e-8;

    /** Far more than the rounding of a value of the cubic: values of hours are good to 1e-12. */
    private static final double SURE = 1e-10;

    private final double[] xs;
    private final double[] ys;
    private final double[] slopes;

    /** Knots strictly increasing in both coordinates, at least two. */
    MonotoneCurve(double[] xs, double[] ys) {
        if (xs.length < 2 || xs.length != ys.length) {
            throw new IllegalArgumentException("a curve needs two knots or more, has " + xs.length);
        }
        for (int i = 1; i < xs.length; i++) {
            if (!(xs[i] > xs[i - 1] && ys[i] > ys[i - 1])) {
                throw new IllegalArgumentException("knots do not increase at (%s, %s)".formatted(xs[i], ys[i]));
            }
        }
        this.xs = xs.clone();
        this.ys = ys.clone();
        this.slopes = slopes(xs, ys);
    }

    private static double[] slopes(double[] xs, double[] ys) {
        int last = xs.length - 1;
        double[] slopes = new double[xs.length];
        double[] chords = new double[last];
        for (int i = 0; i < last; i++) {
            chords[i] = (ys[i + 1] - ys[i]) / (xs[i + 1] - xs[i]);
        }
        slopes[0] = chords[0];
        slopes[last] = chords[last - 1];
        for (int i = 1; i < last; i++) {
            double before = xs[i] - xs[i - 1];
            double after = xs[i + 1] - xs[i];
            double weightBefore = before + 2 * after;
            double weightAfter = 2 * before + after;
            slopes[i] = (weightBefore + weightAfter) / (weightBefore / chords[i - 1] + weightAfter / chords[i]);
        }
        return slopes;
    }

    /** Value at x, which must lie between the first and the last knot; knots are hit exactly. */
    double at(double x) {
        int found = Arrays.binarySearch(xs, x);
        if (found >= 0) {
            return ys[found];
        }
        int next = -found - 1;
        if (next == 0 || next == xs.length) {
            throw new IllegalArgumentException("%s lies outside %s to %s".formatted(x, xs[0], xs[xs.length - 1]));
        }
        double value = cubic(next - 1, x);
        return Math.min(Math.max(value, ys[next - 1]), ys[next]);
    }

    private double cubic(int segment, double x) {
        double width = xs[segment + 1] - xs[segment];
        double u = (x - xs[segment]) / width;
        double oneLess = 1 - u;
        return ys[segment] * (1 + 2 * u) * oneLess * oneLess
                + slopes[segment] * width * u * oneLess * oneLess
                + ys[segment + 1] * u * u * (3 - 2 * u)
                - slopes[segment + 1] * width * u * u * oneLess;
    }

    /** The x at which the curve reaches y, between the first and the last knot; knots are hit exactly. */
    double inverse(double y) {
        int found = Arrays.binarySearch(ys, y);
        if (found >= 0) {
            return xs[found];
        }
        int next = -found - 1;
        if (next == 0 || next == ys.length) {
            throw new IllegalArgumentException("%s lies outside %s to %s".formatted(y, ys[0], ys[ys.length - 1]));
        }
        int segment = next - 1;
        double below = below(segment, y);
        double above = Double.isNaN(below) ? Double.NaN : below + 2 * NEAR;
        double low = xs[segment];
        double high = xs[next];
        // bisection to the last bit: the cubic may be flat at a knot, where faster methods stall
        for (int i = 0; i < 60 && high - low > 1e-9; i++) {
            double middle = (low + high) / 2;
            // most steps need no value of the cubic: it never falls, and on which side of y these two places lie is
            // known
            boolean isLess = middle <= below || (!(middle >= above) && cubic(segment, middle) < y);
            if (isLess) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** A place where a segment is surely below y, and surely above it by twice {@link #NEAR} farther on; NaN where Newton's method finds none. */
    private double below(int segment, double y) {
        double width = xs[segment + 1] - xs[segment];
        double x = xs[segment] + width * (y - ys[segment]) / (ys[segment + 1] - ys[segment]);
        for (int i = 0; i < NEWTON_STEPS; i++) {
            double u = (x - xs[segment]) / width;
            double slope = 6 * u * (1 - u) * (ys[segment + 1] - ys[segment]) / width
                    + slopes[segment] * (1 - u) * (1 - 3 * u)
                    + slopes[segment + 1] * u * (3 * u - 2);
            x -= (cubic(segment, x) - y) / slope;
        }
        double below = x - NEAR;
        return below > xs[segment]
                        && below + 2 * NEAR < xs[segment + 1]
                        && cubic(segment, below) < y - SURE
                        && cubic(segment, below + 2 * NEAR) > y + SURE
                ? below
                : Double.NaN;
    }
}
