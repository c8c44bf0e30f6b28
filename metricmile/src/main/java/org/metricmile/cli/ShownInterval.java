package org.metricmile.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.DoubleFunction;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.story.TwoDigits;

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
        return TwoDigits.text(value);
    }

    /** The value to two digits, and never finer than a tenth. */
    static double rounded(double value) {
        return TwoDigits.rounded(value);
    }
}
