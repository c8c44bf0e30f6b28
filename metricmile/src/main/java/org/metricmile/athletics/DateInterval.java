package org.metricmile.athletics;

import java.time.LocalDate;

/**
 * The day of a race, or the days between which it was run where only its championship is dated.
 *
 * @param first earliest day
 * @param last latest day, not before the first
 */
public record DateInterval(LocalDate first, LocalDate last) {

    public DateInterval {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the interval ends on " + last + ", before it begins on " + first);
        }
    }

    public static DateInterval on(LocalDate day) {
        return new DateInterval(day, day);
    }

    public boolean isOneDay() {
        return first.equals(last);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** ISO 8601: {@code 2024-08-06}, or {@code 2024-08-01/2024-08-11}. */
    @Override
    public String toString() {
        return isOneDay() ? first.toString() : first + "/" + last;
    }
}
