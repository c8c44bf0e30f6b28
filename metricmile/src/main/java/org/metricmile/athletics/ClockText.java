package org.metricmile.athletics;

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

    private static final Pattern COMMA = Pattern.compile("[\\d:]+,\\d{1,3}h?");
    private static final Pattern TWO_POINTS = Pattern.compile("\\d{1,2}\\.\\d{2}\\.\\d{1,3}h?");
    private static final Pattern POINT_AND_COMMA = Pattern.compile("\\d{1,2}\\.\\d{2},\\d{1,3}h?");
    private static final Pattern POINT_AND_COLON = Pattern.compile("\\d{1,2}\\.\\d{2}:\\d{1,2}");
    private static final Pattern NEGATIVE = Pattern.compile("-[\\d:.,]+h?");
    private static final Pattern OUTCOME = Pattern.compile("(?i)DNF|DNS|DQ|DSQ");

    static ClockText parse(String text) {
        return parse(text.strip(), text);
    }

    /**
     * Reads the clock of a longer text.
     *
     * @param clockText the clock alone
     * @param seen the whole text as it stands on the sheet, which errors name
     */
    static ClockText parse(String clockText, String seen) {
        Matcher clock = CLOCK.matcher(clockText);
        if (!clock.matches()) {
            throw new MarkFormatException(seen, reasonFor(seen.strip()));
        }
        boolean hasMinutes = clock.group("minutes") != null;
        boolean hasHours = clock.group("hours") != null;
        long hours = hasHours ? Long.parseLong(clock.group("hours")) : 0;
        long minutes = hasMinutes ? Long.parseLong(clock.group("minutes")) : 0;
        String secondsText = clock.group("seconds");
        long seconds = Long.parseLong(secondsText);
        if (hasMinutes && secondsText.length() == 1) {
            throw new MarkFormatException(seen, "its seconds have one digit; maybe a zero is missing");
        }
        if (hasMinutes && seconds > 59) {
            throw new MarkFormatException(seen, "it has " + seconds + " seconds; maybe a digit is wrong");
        }
        if (hasHours && minutes > 59) {
            throw new MarkFormatException(seen, "it has " + minutes + " minutes; maybe a digit is wrong");
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
        if (COMMA.matcher(text).matches()) {
            return "it has a comma as decimal sign; maybe " + text.replace(',', '.') + " is meant";
        }
        if (TWO_POINTS.matcher(text).matches()) {
            return "it has two points; maybe " + text.replaceFirst("\\.", ":") + " is meant";
        }
        if (POINT_AND_COMMA.matcher(text).matches()) {
            return "it has a comma as decimal sign; maybe "
                    + text.replace('.', ':').replace(',', '.') + " is meant";
        }
        if (POINT_AND_COLON.matcher(text).matches()) {
            return "point and colon look swapped; maybe "
                    + text.replace(':', '#').replace('.', ':').replace('#', '.') + " is meant";
        }
        if (NEGATIVE.matcher(text).matches()) {
            return "it is negative";
        }
        if (OUTCOME.matcher(text).matches()) {
            return "it tells how the race ended, and no time belongs to it";
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
        StringBuilder clock = new StringBuilder(12);
        if (hours > 0) {
            clock.append(hours).append(':');
            appendPadded(clock, minutes, 2);
            clock.append(':');
            appendPadded(clock, seconds, 2);
        } else if (minutes > 0) {
            clock.append(minutes).append(':');
            appendPadded(clock, seconds, 2);
        } else {
            clock.append(seconds);
        }
        int decimals = precision.decimals();
        if (decimals > 0) {
            clock.append('.');
            int start = clock.length();
            appendPadded(clock, rounded % 1000, 3);
            clock.setLength(start + decimals);
        }
        return clock.toString();
    }

    /** Ten times faster than a format string: all marks of an archive are printed for their ids. */
    private static void appendPadded(StringBuilder clock, long number, int digits) {
        String printed = Long.toString(number);
        clock.append("0".repeat(Math.max(0, digits - printed.length()))).append(printed);
    }
}
