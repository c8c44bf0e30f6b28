package org.metricmile.feeds.isolynx;

import java.nio.charset.StandardCharsets;

/** Reads cells that hold metres, as whole millimetres. */
final class Millimetres {

    /** No number, or none that can be a place: what stands here in place of a number. */
    static final int EMPTY = Integer.MIN_VALUE;

    static final int UNREADABLE = Integer.MIN_VALUE + 1;

    /** A thousand kilometres: no stadium and no race is larger. */
    private static final double MOST_METRES = 1_000_000;

    private static final int MOST_DIGITS = 6;

    private Millimetres() {}

    /** The cell from one byte up to, not including, another. */
    static int read(byte[] bytes, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && bytes[start] == ' ') {
            start++;
        }
        while (end > start && bytes[end - 1] == ' ') {
            end--;
        }
        if (start == end) {
            return EMPTY;
        }
        boolean negative = bytes[start] == '-';
        int at = negative ? start + 1 : start;
        int whole = 0;
        int first = at;
        while (at < end && isDigit(bytes[at]) && at - first < MOST_DIGITS) {
            whole = 10 * whole + bytes[at++] - '0';
        }
        if (at == end && at > first) {
            return negative ? -1000 * whole : 1000 * whole;
        }
        if (at < end && (bytes[at] == '.' || bytes[at] == ',') && end - at >= 2 && end - at <= 4) {
            int thousandths = 0;
            int step = 100;
            int digit = at + 1;
            while (digit < end && isDigit(bytes[digit])) {
                thousandths += step * (bytes[digit++] - '0');
                step /= 10;
            }
            if (digit == end) {
                int all = 1000 * whole + thousandths;
                return negative ? -all : all;
            }
        }
        return unusual(new String(bytes, start, end - start, StandardCharsets.ISO_8859_1));
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    /** More digits, an exponent, or no number. */
    private static int unusual(String text) {
        try {
            double metres = Double.parseDouble(text.replace(',', '.'));
            return Math.abs(metres) <= MOST_METRES ? (int) Math.round(metres * 1000) : UNREADABLE;
        } catch (NumberFormatException noNumber) {
            return UNREADABLE;
        }
    }
}
