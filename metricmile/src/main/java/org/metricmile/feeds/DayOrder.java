package org.metricmile.feeds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a list writes days: {@code 14 JUL 1998}, {@code 14.7.1998} and {@code 1998-07-14} say themselves what is what. */
enum DayOrder {
    /** With strokes, {@code 14/7/1998} is read, since there is no month 14, and {@code 4/7/1998} is not. */
    NOT_SAID(""),
    DAY_FIRST("day month year"),
    MONTH_FIRST("month day year");

    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})[ .-]+(\\p{L}{3,9})[ .,-]+(\\d{4})");
    private static final Pattern AMERICAN_WORDS = Pattern.compile("(\\p{L}{3,9})[ .-]+(\\d{1,2})[ ,.-]+(\\d{4})");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern STROKES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final int MONTHS_IN_A_YEAR = 12;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final String words;

    DayOrder(String words) {
        this.words = words;
    }

    static Optional<DayOrder> parse(String text) {
        for (DayOrder order : values()) {
            if (order != NOT_SAID && order.words.equals(text.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    /** The day; empty if the text is none, may be one of two, or is in no year from 1800 to 2199. */
    Optional<LocalDate> day(String text) {
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            return day(words.group(3), month(words.group(2)), words.group(1));
        }
        Matcher american = AMERICAN_WORDS.matcher(text);
        if (american.matches()) {
            return day(american.group(3), month(american.group(1)), american.group(2));
        }
        Matcher dots = DOTS.matcher(text);
        if (dots.matches()) {
            return day(dots.group(3), Integer.parseInt(dots.group(2)), dots.group(1));
        }
        Matcher strokes = STROKES.matcher(text);
        return strokes.matches()
                ? strokes(Integer.parseInt(strokes.group(1)), Integer.parseInt(strokes.group(2)), strokes.group(3))
                : PrintedDate.parse(text);
    }

    private Optional<LocalDate> strokes(int first, int second, String year) {
        boolean dayFirst = this == DAY_FIRST || (this == NOT_SAID && first > MONTHS_IN_A_YEAR);
        boolean monthFirst = this == MONTH_FIRST || (this == NOT_SAID && second > MONTHS_IN_A_YEAR);
        if (dayFirst == monthFirst) {
            return Optional.empty();
        }
        return dayFirst ? day(year, second, Integer.toString(first)) : day(year, first, Integer.toString(second));
    }

    private static int month(String name) {
        return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return PrintedDate.parse(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
