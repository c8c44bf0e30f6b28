package org.metricmile.analysis.greatness;

import java.util.Locale;

/** What the value of a criterion is measured in. */
public enum Unit {
    /** Of time: less is greater. */
    SECONDS,
    COUNT,
    /** 0 to 1. */
    SHARE;

    /** A value as people read it: times to a hundredth, counts whole, shares in percent. */
    public String print(double value) {
        return switch (this) {
            case SECONDS -> String.format(Locale.ROOT, "%.2f s", value);
            case COUNT -> String.format(Locale.ROOT, "%.0f", value);
            case SHARE -> String.format(Locale.ROOT, "%.0f\u00a0%%", 100 * value);
        };
    }
}
