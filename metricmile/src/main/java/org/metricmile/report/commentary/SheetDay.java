package org.metricmile.report.commentary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.metricmile.athletics.DateInterval;

/** Days as the sheet prints them, each on one line: {@code 6 Aug 2024}. */
final class SheetDay {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0uuuu", Locale.ENGLISH);

    private SheetDay() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    static String of(DateInterval when) {
        return when.isOneDay() ? of(when.last()) : of(when.first()) + " to " + of(when.last());
    }

    /** {@code Monaco (MON) 12 Jul 2024}. */
    static String told(String place, LocalDate day) {
        return (place + " " + of(day)).strip();
    }
}
