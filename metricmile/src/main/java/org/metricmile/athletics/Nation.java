package org.metricmile.athletics;

import java.util.regex.Pattern;

/**
 * The three-letter code of the nation that an athlete ran for. It belongs to the mark, not to the athlete: the same
 * athlete may run for two nations in a career.
 *
 * @param code three capital letters as printed, or empty where the source names none
 */
public record Nation(String code) implements Comparable<Nation> {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    public static final Nation UNKNOWN = new Nation("");

    public Nation {
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("\"" + code + "\" is not a nation code of three capital letters");
        }
    }

    public boolean isKnown() {
        return !code.isEmpty();
    }

    @Override
    public int compareTo(Nation other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
