package org.metricmile.report.sections;

import java.util.Locale;
import org.metricmile.simulation.WhatIf;

/** How chances and what a change does to them are printed: whole percent, with the interval of nine in ten. */
final class ShownDifference {

    private static final double SURE = 0.005;

    private ShownDifference() {}

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f", 100 * share);
    }

    /** A difference in points of a percent. */
    static String points(WhatIf.Difference difference) {
        return "%s (%s to %s)"
                .formatted(signed(difference.difference()), signed(difference.low()), signed(difference.high()));
    }

    private static String signed(double share) {
        if (Math.abs(share) < SURE) {
            return "0";
        }
        return (share < 0 ? "\u2212" : "+") + percent(Math.abs(share));
    }
}
