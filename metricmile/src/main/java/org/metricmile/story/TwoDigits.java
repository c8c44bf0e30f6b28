package org.metricmile.story;

import java.util.Locale;
import org.metricmile.physiology.CredibleInterval;

/** How reserves and all that hangs on them are printed: to two digits, and never finer than a tenth, since no more is known. */
public final class TwoDigits {

    private TwoDigits() {}

    /** {@code 190 (150 to 250)}: the middle and the ends of an interval. */
    public static String text(CredibleInterval interval) {
        return "%s (%s to %s)".formatted(text(interval.median()), text(interval.low()), text(interval.high()));
    }

    /** A value as printed; tenths only below ten and where they say something. */
    public static String text(double value) {
        double rounded = rounded(value);
        return rounded == Math.rint(rounded) && Math.abs(rounded) >= 10
                ? String.format(Locale.ROOT, "%.0f", rounded)
                : String.format(Locale.ROOT, "%.1f", rounded);
    }

    /** The value to two digits, and never finer than a tenth. */
    public static double rounded(double value) {
        double size = Math.abs(value);
        double step = size < 10 ? 0.1 : Math.pow(10, Math.floor(Math.log10(size)) - 1);
        return Math.rint(value / step) * step;
    }
}
