package org.metricmile.athletics;

import java.util.Locale;
import java.util.Optional;

/** The sex category of a race. */
public enum Sex {
    MEN("M", "men"),
    WOMEN("W", "women");

    private final String code;
    private final String word;

    Sex(String code, String word) {
        this.code = code;
        this.word = word;
    }

    /** {@code M} or {@code W}. */
    public String code() {
        return code;
    }

    /** {@code men} or {@code women}. */
    public String word() {
        return word;
    }

    /** Reads M, W, F, men, women, male, female in any case; empty for anything else. */
    public static Optional<Sex> parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "m", "men", "male", "man" -> Optional.of(MEN);
            case "w", "f", "women", "female", "woman" -> Optional.of(WOMEN);
            default -> Optional.empty();
        };
    }
}
