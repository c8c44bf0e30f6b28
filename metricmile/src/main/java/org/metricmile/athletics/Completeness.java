package org.metricmile.athletics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether the list of results holds everybody who was in the race.
 *
 * @param field complete, partial or unknown
 * @param reason why, in words; may be empty
 */
public record Completeness(Field field, String reason) {

    /** How much of the field is listed. */
    public enum Field {
        COMPLETE,
        PARTIAL,
        UNKNOWN;

        /** Reads complete, partial or unknown in any case. */
        public static Optional<Field> parse(String text) {
            String word = text.strip().toUpperCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(field -> field.name().equals(word))
                    .findFirst();
        }
    }

    public static final Completeness UNKNOWN = new Completeness(Field.UNKNOWN, "");

    public boolean isComplete() {
        return field == Field.COMPLETE;
    }

    public String code() {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
