package org.metricmile.simulation;

import java.util.function.DoubleUnaryOperator;

/** A function from a table, straight between its entries: for what the engine asks for millions of times. */
final class Tabulated {

    private final double[] values;
    private final double perUnit;

    /** A function of 0 to a highest number, at so many steps. */
    Tabulated(double highest, int steps, DoubleUnaryOperator function) {
        values = new double[steps + 2];
        perUnit = steps / highest;
        for (int i = 0; i < values.length; i++) {
            values[i] = function.applyAsDouble(i / perUnit);
        }
    }

    /** The value at 0 to the highest number, both included. */
    double at(double x) {
        double scaled = x * perUnit;
        int i = (int) scaled;
        double from = values[i];
        return from + (scaled - i) * (values[i + 1] - from);
    }
}
