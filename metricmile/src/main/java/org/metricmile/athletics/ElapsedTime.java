package org.metricmile.athletics;

/**
 * Time since the gun at some point of a race, with the step that it was read to: a split that a source gives as 2:34.3
 * is not 2:34.30.
 *
 * @param thousandths thousandths of a second since the gun, 0 or more
 * @param precision the step that the time was read to
 */
public record ElapsedTime(long thousandths, Precision precision) implements Comparable<ElapsedTime> {

    /** A day: longer than any race. */
    private static final double LONGEST_SECONDS = 86_400;

    public ElapsedTime {
        if (thousandths < 0) {
            throw new IllegalArgumentException("time since the gun is negative: " + thousandths + " ms");
        }
    }

    /**
     * Reads {@code 54.82}, {@code 139.4}, {@code 1:51.38}; the digits written are its precision.
     *
     * @throws MarkFormatException if the text is not a time
     */
    public static ElapsedTime parse(String text) {
        ClockText clock = ClockText.parse(text);
        if (clock.thousandths() > LONGEST_SECONDS * 1000) {
            throw new MarkFormatException(text, "it is a day or more");
        }
        return new ElapsedTime(clock.thousandths(), clock.precision());
    }

    /**
     * The nearest time of the given precision to a computed number of seconds.
     *
     * @throws IllegalArgumentException if the number is negative, more than a day, or no number
     */
    public static ElapsedTime ofSeconds(double seconds, Precision precision) {
        if (!(seconds >= 0 && seconds <= LONGEST_SECONDS)) {
            throw new IllegalArgumentException("not a time since the gun: " + seconds + " s");
        }
        long step = precision.thousandths();
        return new ElapsedTime(Math.round(seconds * 1000 / step) * step, precision);
    }

    public double inSeconds() {
        return thousandths / 1000.0;
    }

    /** The same time with another precision, because sources drop trailing zeros; the value is left as it is. */
    public ElapsedTime readTo(Precision other) {
        return new ElapsedTime(thousandths, other);
    }

    /** By time; at equal times the finer reading first. */
    @Override
    public int compareTo(ElapsedTime other) {
        int byTime = Long.compare(thousandths, other.thousandths);
        return byTime != 0 ? byTime : precision.compareTo(other.precision);
    }

    @Override
    public String toString() {
        return new ClockText(thousandths, precision).print();
    }
}
