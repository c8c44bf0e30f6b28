package org.metricmile.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.metricmile.physiology.CredibleInterval;

/** How commands print an interval: no finer than it is known. */
final class ShownInterval {

    private ShownInterval() {}

    /** {@code 190 (150 to 250)}. */
    static String text(CredibleInterval interval, DoubleFunction<String> number) {
        return "%s (%s to %s)"
                .formatted(
                        number.apply(interval.median()), number.apply(interval.low()), number.apply(interval.high()));
    }

    /** Median and ends, rounded to two digits. */
    static ObjectNode node(CredibleInterval interval) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("median", rounded(interval.median()));
        node.put("low", rounded(interval.low()));
        node.put("high", rounded(interval.high()));
        return node;
    }

    /** Two digits: what is known of D' and all that hangs on it. */
    static String twoDigits(double value) {
        double rounded = rounded(value);
        return rounded == Math.rint(rounded) && Math.abs(rounded) >= 10
                ? String.format(Locale.ROOT, "%.0f", rounded)
                : String.format(Locale.ROOT, "%.1f", rounded);
    }

    /** The value to two digits, and never finer than a tenth. */
    static double rounded(double value) {
        double size = Math.abs(value);
        double step = size < 10 ? 0.1 : Math.pow(10, Math.floor(Math.log10(size)) - 1);
        return Math.rint(value / step) * step;
    }
}
