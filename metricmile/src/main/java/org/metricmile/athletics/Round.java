package org.metricmile.athletics;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The round of a race.
 *
 * @param kind final, semi-final, heat, repechage, or other
 * @param number which heat or semi-final, where there are several
 * @param numberInferred true if a source gives no number and it was inferred from the order of listing
 * @param printed the round as the source writes it
 */
public record Round(Kind kind, OptionalInt number, boolean numberInferred, String printed) {

    /** How a race stands to the final. */
    public enum Kind {
        FINAL("final", "F"),
        SEMI_FINAL("semi-final", "SF"),
        HEAT("heat", "H"),
        REPECHAGE("repechage", "R"),
        OTHER("race", "X");

        private final String word;
        private final String code;

        Kind(String word, String code) {
            this.word = word;
            this.code = code;
        }

        public String word() {
            return word;
        }

        public String code() {
            return code;
        }
    }

    public static final Round FINAL = new Round(Kind.FINAL, OptionalInt.empty(), false, "Final");

    private static final Pattern NUMBERED = Pattern.compile("(?:heats?|finals?|repechage(?: round)?) ?(\\d{1,2})\\b");

    /** Reads the spellings that sources use: Heats 1, Round 1 - Heat 2, Semifinals 1, Semi-Final 2, Repechage Round 3. */
    public static Round parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        Kind kind = Kind.OTHER;
        if (lower.startsWith("semi")) {
            kind = Kind.SEMI_FINAL;
        } else if (lower.contains("repechage")) {
            kind = Kind.REPECHAGE;
        } else if (lower.contains("heat") || lower.startsWith("round 1")) {
            kind = Kind.HEAT;
        } else if (lower.startsWith("final")) {
            kind = Kind.FINAL;
        }
        Matcher numbered = NUMBERED.matcher(lower);
        OptionalInt number = OptionalInt.empty();
        while (numbered.find()) {
            number = OptionalInt.of(Integer.parseInt(numbered.group(1)));
        }
        return new Round(kind, number, lower.contains("inferred"), text.strip());
    }

    /** {@code final}, {@code semi-final 2}, {@code heat 3}. */
    public String name() {
        if (kind == Kind.OTHER) {
            return printed.isEmpty() ? kind.word() : printed;
        }
        return number.isPresent() ? kind.word() + " " + number.getAsInt() : kind.word();
    }

    /** {@code F}, {@code SF1}, {@code H3}, as in race ids. */
    public String code() {
        return kind.code() + (number.isPresent() ? number.getAsInt() : "");
    }
}
