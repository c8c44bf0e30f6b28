package org.metricmile.records.careers;

/** Places in words. */
public final class Ordinal {

    private Ordinal() {}

    /** {@code 1st}, {@code 2nd}, {@code 11th}, {@code 23rd}. */
    public static String of(int place) {
        int lastTwo = place % 100;
        if (lastTwo >= 11 && lastTwo <= 13) {
            return place + "th";
        }
        return place
                + switch (place % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
