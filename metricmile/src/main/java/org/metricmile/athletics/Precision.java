package org.metricmile.athletics;

import java.util.Optional;

/** The smallest step that a time was read to. */
public enum Precision {
    THOUSANDTH(3),
    HUNDREDTH(2),
    TENTH(1),
    SECOND(0);

    private final int decimals;

    Precision(int decimals) {
        this.decimals = decimals;
    }

    /** Digits after the decimal point, 0 to 3. */
    public int decimals() {
        return decimals;
    }

    /** Thousandths of a second in one step: 1, 10, 100 or 1000. */
    public int thousandths() {
        return switch (this) {
            case THOUSANDTH -> 1;
            case HUNDREDTH -> 10;
            case TENTH -> 100;
            case SECOND -> 1000;
        };
    }

    public double inSeconds() {
        return thousandths() / 1000.0;
    }

    /** The coarser of two: a difference is never finer than its worse part. */
    public Precision orCoarser(Precision other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Reads the step as seconds, {@code 0.01}, {@code 0.1} or {@code 1}; empty for anything else. */
    public static Optional<Precision> parseSeconds(String text) {
        return switch (text.strip()) {
            case "0.001" -> Optional.of(THOUSANDTH);
            case "0.01" -> Optional.of(HUNDREDTH);
            case "0.1" -> Optional.of(TENTH);
            case "1", "1.0" -> Optional.of(SECOND);
            default -> Optional.empty();
        };
    }

    static Precision ofDecimals(int decimals) {
        return switch (decimals) {
            case 0 -> SECOND;
            case 1 -> TENTH;
            case 2 -> HUNDREDTH;
            case 3 -> THOUSANDTH;
            default -> throw new IllegalArgumentException("a time has 0 to 3 decimals, not " + decimals);
        };
    }
}
