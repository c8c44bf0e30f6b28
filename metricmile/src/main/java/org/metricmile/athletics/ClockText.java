package org.metricmile.athletics;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as result sheets write it: {@code 54.82}, {@code 3:27.79}, {@code 1:02:03.4}.
 *
 * @param thousandths the time in thousandths of a second
 * @param precision the digits that were written
 */
record ClockText(long thousandths, Precision precision) {

    private static final Pattern CLOCK = Pattern.compile(
            "(?:(?:(?<hours>\\d{1,2}):)?(?<minutes>\\d{1,3}):)?(?<seconds>\\d{1,4})(?:\\.(?<decimals>\\d{1,3}))?");

    static ClockText parse(String text) {
        String stripped = text.strip();
        Matcher clock = CLOCK.matcher(stripped);
        if (!clock.matches()) {
            throw new MarkFormatException(text, reasonFor(stripped));
        }
        boolean hasMinutes = clock.group("minutes") != null;
        boolean hasHours = clock.group("hours") != null;
        long hours = hasHours ? Long.parseLong(clock.group("hours")) : 0;
        long minutes = hasMinutes ? Long.parseLong(clock.group("minutes")) : 0;
        String secondsText = clock.group("seconds");
        long seconds = Long.parseLong(secondsText);
        if (hasMinutes && seconds > 59) {
            throw new MarkFormatException(text, "it has " + seconds + " seconds; maybe a digit is wrong");
        }
        if (hasMinutes && secondsText.length() != 2) {
            throw new MarkFormatException(
                    text, "its seconds are written with " + secondsText.length() + " digits; maybe a zero is missing");
        }
        if (hasHours && minutes > 59) {
            throw new MarkFormatException(text, "it has " + minutes + " minutes; maybe a digit is wrong");
        }
        String decimals = clock.group("decimals") == null ? "" : clock.group("decimals");
        long fraction = Long.parseLong((decimals + "000").substring(0, 3));
        long thousandths = ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction;
        return new ClockText(thousandths, Precision.ofDecimals(decimals.length()));
    }

    private static String reasonFor(String text) {
        if (text.isEmpty()) {
            return "it is empty";
        }
        if (text.matches("[\\d:]+,\\d{1,3}h?")) {
            return "it has a comma as decimal sign; maybe " + text.replace(',', '.') + " is meant";
        }
        if (text.matches("\\d{1,2}\\.\\d{2}\\.\\d{1,3}")) {
            return "it has two points; maybe " + text.replaceFirst("\\.", ":") + " is meant";
        }
        if (text.matches("\\d{1,2}\\.\\d{2}:\\d{1,2}")) {
            return "point and colon look swapped; maybe "
                    + text.replace(':', '#').replace('.', ':').replace('#', '.') + " is meant";
        }
        if (text.startsWith("-")) {
            return "it is negative";
        }
        return "expected minutes, seconds and decimals as in 3:27.79";
    }

    /** Rounds to the precision, half up, and prints without leading zeros. */
    String print() {
        long step = precision.thousandths();
        long rounded = Math.floorDiv(thousandths + step / 2, step) * step;
        long hours = rounded / 3_600_000;
        long minutes = rounded / 60_000 % 60;
        long seconds = rounded / 1000 % 60;
        String clock;
        if (hours > 0) {
            clock = String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds);
        } else if (minutes > 0) {
            clock = String.format(Locale.ROOT, "%d:%02d", minutes, seconds);
        } else {
            clock = Long.toString(seconds);
        }
        int decimals = precision.decimals();
        if (decimals == 0) {
            return clock;
        }
        String fraction = String.format(Locale.ROOT, "%03d", rounded % 1000).substring(0, decimals);
        return clock + "." + fraction;
    }
}
