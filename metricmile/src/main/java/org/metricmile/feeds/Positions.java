package org.metricmile.feeds;

import java.util.OptionalInt;

/** Places and positions as printed: {@code 5}, or {@code 5=} for a shared one. */
public final class Positions {

    private static final int LONGEST = 4;

    private Positions() {}

    /** The number, empty if the text is not a place from 1 to 9999. */
    public static OptionalInt parse(String text) {
        int start = text.startsWith("=") ? 1 : 0;
        int end = text.endsWith("=") ? text.length() - 1 : text.length();
        if (end <= start || end - start > LONGEST) {
            return OptionalInt.empty();
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return OptionalInt.empty();
            }
            number = number * 10 + (digit - '0');
        }
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    static boolean isShared(String text) {
        return text.indexOf('=') >= 0;
    }
}
