package org.metricmile.physiology;

import java.util.Locale;

/**
 * How long a race at full effort may last for a model to hold.
 *
 * @param shortestSeconds included
 * @param longestSeconds included
 */
public record ValidDurations(double shortestSeconds, double longestSeconds) {

    /** @throws IllegalArgumentException if the range is empty */
    public ValidDurations {
        if (!(shortestSeconds >= 0 && longestSeconds > shortestSeconds)) {
            throw new IllegalArgumentException(
                    "durations from %s s to %s s are no range".formatted(shortestSeconds, longestSeconds));
        }
    }

    public boolean include(double seconds) {
        return seconds >= shortestSeconds && seconds <= longestSeconds;
    }

    /**
     * The same seconds, if they are in the range.
     *
     * @param model for the message
     * @param metres for the message
     * @param maybe what to do otherwise, for the message
     * @throws OutsideValidRangeException if not
     */
    double checked(double seconds, String model, double metres, String maybe) {
        if (!include(seconds)) {
            throw new OutsideValidRangeException(
                    "%s m in %s is outside what the model (%s) is made for: efforts of %s to %s. Maybe %s."
                            .formatted(
                                    shown(metres),
                                    clock(seconds),
                                    model,
                                    clock(shortestSeconds),
                                    clock(longestSeconds),
                                    maybe));
        }
        return seconds;
    }

    private static String shown(double metres) {
        return metres == Math.rint(metres) ? "%.0f".formatted(metres) : String.valueOf(metres);
    }

    private static String clock(double seconds) {
        if (!Double.isFinite(seconds)) {
            return "no time";
        }
        long tenths = Math.round(seconds * 10);
        String rest = String.format(Locale.ROOT, "%04.1f", tenths % 600 / 10.0);
        return tenths < 600 ? rest + " s" : tenths / 600 + ":" + rest;
    }
}
