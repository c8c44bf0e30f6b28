package org.metricmile.feeds.finishlynx;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Times with a comma as decimal sign and no quotation marks: the comma ends the field, and the decimals become the field
 * behind it. {@code 3:40,12} is then a time 3:40 and a license 12. A license of so few digits behind a time without
 * decimals looks the same, so nothing is put together again.
 */
final class DecimalCommas {

    private static final Pattern WHOLE_SECONDS = Pattern.compile("(?:\\d{1,2}:)*\\d{1,4}");

    /** Minutes and seconds, {@code 3.40}: read as seconds it is less than any race from 800 m up takes. */
    private static final Pattern POINT_FOR_COLON = Pattern.compile("\\d{1,2}\\.\\d{2}");

    private static final Pattern DECIMALS = Pattern.compile("\\d{1,4}");

    private DecimalCommas() {}

    /** The finishing time with the field behind it, if it may be one time; without a time, that of the gap. */
    static Optional<String> inTime(LynxRow row) {
        return row.time().isEmpty() && row.license().isEmpty()
                ? inDelta(row)
                : together(
                        row.time(),
                        row.license(),
                        POINT_FOR_COLON.matcher(row.time()).matches());
    }

    /** The gap with the field behind it: reaction times have decimals too, so that digits alone are none. */
    static Optional<String> inDelta(LynxRow row) {
        String delta = row.delta().startsWith("+") ? row.delta().substring(1) : row.delta();
        return together(delta, row.reactionTime(), false);
    }

    private static Optional<String> together(String seconds, String behind, boolean pointForColon) {
        return (pointForColon || WHOLE_SECONDS.matcher(seconds).matches())
                        && DECIMALS.matcher(behind).matches()
                ? Optional.of(seconds + "," + behind)
                : Optional.empty();
    }
}
