package org.metricmile.feeds.finishlynx;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.MarkFormatException;
import org.metricmile.athletics.Precision;
import org.metricmile.athletics.Timing;

/**
 * A time as FinishLynx prints it, with one to four decimals as its options say.
 *
 * @param tenThousandths the time in ten-thousandths of a second, 0 or more
 * @param decimals decimals printed, 0 to 4
 */
record LynxTime(long tenThousandths, int decimals) {

    private static final long TEN_HOURS = 360_000_000L;

    private static final Pattern FOUR_DECIMALS = Pattern.compile("[\\d:]+\\.\\d{4}");

    /**
     * Reads {@code 3:36.41}, {@code 3:36.4105}.
     *
     * @throws MarkFormatException if the text is not a time
     */
    static LynxTime parse(String text) {
        if (FOUR_DECIMALS.matcher(text).matches()) {
            int last = text.length() - 1;
            long thousandths = ElapsedTime.parse(text.substring(0, last)).thousandths();
            return new LynxTime(thousandths * 10 + (text.charAt(last) - '0'), 4);
        }
        ElapsedTime time = ElapsedTime.parse(text);
        return new LynxTime(time.thousandths() * 10, time.precision().decimals());
    }

    /** A mark as a time: its thousandths where it has them. */
    static LynxTime of(Mark mark) {
        if (mark.thousandths().isPresent()) {
            return new LynxTime(mark.thousandths().getAsInt() * 10L, 3);
        }
        return new LynxTime(mark.hundredths() * 100L, mark.precision().decimals());
    }

    /**
     * The official mark: times finer than hundredths are rounded up to the next hundredth (World Athletics TR 19), and
     * their thousandths kept; ten-thousandths are rounded up to thousandths.
     *
     * @throws MarkFormatException if the text is not a mark
     */
    static Mark mark(String text) {
        if (!FOUR_DECIMALS.matcher(text).matches()) {
            return Mark.parse(text);
        }
        int thousandths = Math.toIntExact((parse(text).tenThousandths + 9) / 10);
        if (thousandths == 0) {
            throw new MarkFormatException(text, "it is zero; maybe the time is missing");
        }
        return new Mark((thousandths + 9) / 10, Timing.AUTOMATIC, Precision.HUNDREDTH, OptionalInt.of(thousandths));
    }

    /** As time at a mark, ten-thousandths rounded to the nearest thousandth: the rule of rounding up is for finishes. */
    ElapsedTime elapsed() {
        Precision precision = switch (decimals) {
            case 0 -> Precision.SECOND;
            case 1 -> Precision.TENTH;
            case 2 -> Precision.HUNDREDTH;
            default -> Precision.THOUSANDTH;
        };
        return new ElapsedTime((tenThousandths + 5) / 10, precision);
    }

    /** Whether a race may have taken so long: marks are more than nothing and less than ten hours. */
    boolean isMark() {
        return tenThousandths > 0 && tenThousandths < TEN_HOURS;
    }

    LynxTime plus(LynxTime gap) {
        return new LynxTime(tenThousandths + gap.tenThousandths, Math.min(decimals, gap.decimals));
    }

    /** Whether two times may be the same reading: they differ by no more than a step of the coarser, as rounding may do. */
    boolean agreesWith(LynxTime other) {
        return Math.abs(tenThousandths - other.tenThousandths) <= Math.max(step(), other.step());
    }

    private long step() {
        return Math.round(Math.pow(10, 4 - decimals));
    }

    double inSeconds() {
        return tenThousandths / 10_000.0;
    }

    @Override
    public String toString() {
        if (decimals < 4) {
            return elapsed().toString();
        }
        String thousandths = new ElapsedTime(tenThousandths / 10, Precision.THOUSANDTH).toString();
        return thousandths + String.format(Locale.ROOT, "%d", tenThousandths % 10);
    }
}
