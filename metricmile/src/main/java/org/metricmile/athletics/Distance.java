package org.metricmile.athletics;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A length along a race, exact to the millimetre: the mile is 1609.344 m.
 *
 * @param millimetres length in millimetres, negative only as a difference of two distances
 */
public record Distance(long millimetres) implements Comparable<Distance> {

    /** Longest distance that is read: 100 km, ten times the longest event on the track. */
    private static final long LONGEST_MILLIMETRES = 100_000_000L;

    private static final long LEAST_TOLD_WHOLE_MILLIMETRES = 100_000;

    private static final Pattern METRES = Pattern.compile("\\d{1,6}(?:\\.\\d{1,3}0*)?");

    public static final Distance ZERO = new Distance(0);

    /** A whole number of metres. */
    public static Distance ofMetres(long metres) {
        return new Distance(Math.multiplyExact(metres, 1000L));
    }

    /** The nearest whole millimetre to a computed length. */
    public static Distance ofMetres(double metres) {
        if (!Double.isFinite(metres) || Math.abs(metres) * 1000 > Long.MAX_VALUE / 2.0) {
            throw new IllegalArgumentException("not a length in metres: " + metres);
        }
        return new Distance(Math.round(metres * 1000));
    }

    /**
     * Reads metres as result sheets write them: {@code 400}, {@code 402.336}.
     *
     * @return empty if the text is not a number of metres from 0 to 100 km with at most three decimals
     */
    public static Optional<Distance> parse(String text) {
        String trimmed = text.strip();
        if (!METRES.matcher(trimmed).matches()) {
            return Optional.empty();
        }
        long millimetres =
                new BigDecimal(trimmed).movePointRight(3).toBigInteger().longValue();
        return millimetres <= LONGEST_MILLIMETRES ? Optional.of(new Distance(millimetres)) : Optional.empty();
    }

    public double inMetres() {
        return millimetres / 1000.0;
    }

    public Distance plus(Distance other) {
        return new Distance(Math.addExact(millimetres, other.millimetres));
    }

    public Distance minus(Distance other) {
        return new Distance(Math.subtractExact(millimetres, other.millimetres));
    }

    public boolean isShorterThan(Distance other) {
        return millimetres < other.millimetres;
    }

    public boolean isLongerThan(Distance other) {
        return millimetres > other.millimetres;
    }

    /** Metres without unit and without trailing zeros, as the column of a split sheet: {@code 402.336}. */
    public String metres() {
        // the id of every mark has it, and nearly all are whole metres
        return millimetres % 1000 == 0
                ? Long.toString(millimetres / 1000)
                : BigDecimal.valueOf(millimetres, 3).stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Distance other) {
        return Long.compare(millimetres, other.millimetres);
    }

    /** Metres as a sentence has them: whole from 100 m on, {@code 402} for a quarter mile, else as {@link #metres}. */
    public String metresInWords() {
        return Math.abs(millimetres) < LEAST_TOLD_WHOLE_MILLIMETRES ? metres() : Long.toString(Math.round(inMetres()));
    }

    /** As a sentence has it, with its unit. */
    @Override
    public String toString() {
        return metresInWords() + " m";
    }
}
