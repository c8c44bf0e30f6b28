package org.metricmile.report.commentary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.metricmile.athletics.DateInterval;
import org.metricmile.records.Performance;

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

    /** {@code Monaco (MON) 12 Jul 2024}; with {@code by} where only the last day on which it may have been is known. */
    static String told(Performance mark) {
        String by = mark.isDayKnown() ? "" : "by\u00a0";
        return (mark.meeting().place() + " " + by + of(mark.date())).strip();
    }
}
