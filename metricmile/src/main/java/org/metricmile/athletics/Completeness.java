package org.metricmile.athletics;

import java.util.Locale;

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
        UNKNOWN
    }

    public static final Completeness UNKNOWN = new Completeness(Field.UNKNOWN, "");

    public boolean isComplete() {
        return field == Field.COMPLETE;
    }

    public String code() {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
