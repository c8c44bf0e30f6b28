package org.metricmile.feeds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as files write them, {@code 2024-08-06}. */
final class PrintedDate {

    /** Before the first times taken on a track. */
    private static final int FIRST_YEAR = 1800;

    private static final int LAST_YEAR = 2199;

    private PrintedDate() {}

    /** The day, empty if the text is none or in no year from 1800 to 2199. */
    static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
