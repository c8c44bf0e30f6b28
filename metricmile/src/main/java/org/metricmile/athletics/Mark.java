package org.metricmile.athletics;

import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An official time for a race, as printed on the result sheet: hundredths of a second, never a double.
 *
 * @param hundredths the time in hundredths of a second, more than 0
 * @param timing automatic, or hand as marked by a trailing {@code h}
 * @param precision the digits printed: hundredths for automatic times, tenths for hand times, coarser in old lists
 * @param thousandths the photo-finish reading in thousandths of a second where it is published to separate a tie;
 *     rounded up to the next hundredth it is the mark (World Athletics TR 19)
 */
public record Mark(int hundredths, Timing timing, Precision precision, OptionalInt thousandths)
        implements Comparable<Mark> {

    private static final Pattern PHOTO_FINISH =
            Pattern.compile("(?<mark>[\\d:]+\\.\\d{2}) ?\\(\\.?(?<photo>\\d{3})\\)");

    private static final Comparator<Mark> AT_EQUAL_HUNDREDTHS = Comparator.comparingInt(
                    (Mark mark) -> mark.thousandths().orElse(Integer.MAX_VALUE))
            .thenComparing(Mark::timing)
            .thenComparing(Mark::precision);

    /** Ten hours: longer than any race on the track. */
    private static final long LONGEST_THOUSANDTHS = 36_000_000L;

    public Mark {
        if (hundredths <= 0) {
            throw new IllegalArgumentException("a mark is longer than nothing: " + hundredths + " hundredths");
        }
        if (thousandths.isPresent() && (thousandths.getAsInt() + 9) / 10 != hundredths) {
            throw new IllegalArgumentException(
                    thousandths.getAsInt() + " thousandths do not round up to " + hundredths + " hundredths");
        }
    }

    /**
     * Reads every form that results use: {@code 3:27.79}, {@code 57.10}, {@code 3:36.4h}, {@code 1:02:03.4},
     * {@code 3:27.80 (.791)}, {@code 3:27.791} (rounded up to 3:27.80, the thousandths kept).
     *
     * @throws MarkFormatException if the text is not a time, with what was seen and maybe what is meant
     */
    public static Mark parse(String text) {
        String stripped = text.strip();
        Matcher photoFinish = PHOTO_FINISH.matcher(stripped);
        if (photoFinish.matches()) {
            return parsePhotoFinish(text, photoFinish);
        }
        boolean byHand = stripped.endsWith("h") || stripped.endsWith("H");
        ClockText clock = ClockText.parse(byHand ? stripped.substring(0, stripped.length() - 1) : stripped, text);
        requireLength(text, clock);
        if (clock.precision() == Precision.THOUSANDTH) {
            if (byHand) {
                throw new MarkFormatException(text, "a hand time has no thousandths; maybe the h is wrong");
            }
            int thousandths = (int) clock.thousandths();
            return new Mark((thousandths + 9) / 10, Timing.AUTOMATIC, Precision.HUNDREDTH, OptionalInt.of(thousandths));
        }
        return new Mark(
                (int) (clock.thousandths() / 10),
                byHand ? Timing.HAND : Timing.AUTOMATIC,
                clock.precision(),
                OptionalInt.empty());
    }

    private static Mark parsePhotoFinish(String text, Matcher photoFinish) {
        ClockText clock = ClockText.parse(photoFinish.group("mark"), text);
        requireLength(text, clock);
        int hundredths = (int) (clock.thousandths() / 10);
        int photo = Integer.parseInt(photoFinish.group("photo"));
        // .000 belongs to the second of the mark; .99x rounds up into the next one
        int whole = (int) (clock.thousandths() / 1000) * 1000;
        int thousandths = photo > 990 && hundredths % 100 == 0 ? whole - 1000 + photo : whole + photo;
        if ((thousandths + 9) / 10 != hundredths) {
            throw new MarkFormatException(
                    text, "the photo finish ." + photoFinish.group("photo") + " does not round up to the mark");
        }
        return new Mark(hundredths, Timing.AUTOMATIC, Precision.HUNDREDTH, OptionalInt.of(thousandths));
    }

    private static void requireLength(String text, ClockText clock) {
        if (clock.thousandths() == 0) {
            throw new MarkFormatException(text, "it is zero; maybe the time is missing");
        }
        if (clock.thousandths() >= LONGEST_THOUSANDTHS) {
            throw new MarkFormatException(text, "it is ten hours or more");
        }
    }

    /** An automatic time in hundredths. */
    public static Mark ofHundredths(int hundredths) {
        return new Mark(hundredths, Timing.AUTOMATIC, Precision.HUNDREDTH, OptionalInt.empty());
    }

    /** How much slower than another mark in seconds, {@code 0.14}; no finer than the coarser of the two. */
    public String behind(Mark best) {
        int decimals = precision.orCoarser(best.precision).decimals();
        return String.format(Locale.ROOT, "%." + decimals + "f", inSeconds() - best.inSeconds());
    }

    public double inSeconds() {
        return hundredths / 100.0;
    }

    /** The mark as time since the gun, with the precision that was printed. */
    public ElapsedTime asElapsedTime() {
        return new ElapsedTime(hundredths * 10L, precision);
    }

    /**
     * Strictly less time on the clock; thousandths count only where both have them. Whether a hand time may beat an
     * automatic one is a question of rules that this does not answer.
     */
    public boolean isFasterThan(Mark other) {
        if (hundredths == other.hundredths && thousandths.isPresent() && other.thousandths.isPresent()) {
            return thousandths.getAsInt() < other.thousandths.getAsInt();
        }
        return hundredths < other.hundredths;
    }

    /**
     * The order of a list: by time on the clock, at equal hundredths those with a photo-finish reading first and by it,
     * then automatic before hand times, then finer before coarser ones. Whether the better place in the list is the
     * better mark is told by {@link #isFasterThan}.
     */
    @Override
    public int compareTo(Mark other) {
        // most marks differ by then, and whole archives are sorted
        return hundredths != other.hundredths
                ? Integer.compare(hundredths, other.hundredths)
                : AT_EQUAL_HUNDREDTHS.compare(this, other);
    }

    /** As printed on a result sheet. */
    @Override
    public String toString() {
        String clock = new ClockText(hundredths * 10L, precision).print();
        if (thousandths.isPresent()) {
            return "%s (.%03d)".formatted(clock, thousandths.getAsInt() % 1000);
        }
        return timing == Timing.HAND ? clock + "h" : clock;
    }
}
