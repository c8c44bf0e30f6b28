package org.metricmile.analysis.greatness;

import java.util.Locale;
import org.metricmile.athletics.Mark;

/** What the value of a criterion is measured in. */
public enum Unit {
    /** A time of a race, in seconds: less is greater. */
    TIME,
    /** Seconds between two runners: less is greater. */
    GAP,
    COUNT,
    /** 0 to 1. */
    SHARE;

    /** Whether the value is in seconds. */
    public boolean isInSeconds() {
        return this == TIME || this == GAP;
    }

    /** A value as people read it: times as {@code 3:27.75}, gaps to a hundredth, counts whole, shares in percent. */
    public String print(double value) {
        return switch (this) {
            case TIME -> Mark.ofHundredths((int) Math.round(100 * value)).toString();
            case GAP -> String.format(Locale.ROOT, "%.2f s", value);
            case COUNT -> String.format(Locale.ROOT, "%.0f", value);
            case SHARE -> String.format(Locale.ROOT, "%.0f\u00a0%%", 100 * value);
        };
    }
}
