package org.metricmile.athletics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When somebody was born: a day, or a year only, as lists of marks print it.
 *
 * @param year the year
 * @param day the day, in that year; empty where only the year is known
 */
public record BirthDate(int year, Optional<LocalDate> day) {

    /** @throws IllegalArgumentException if the day is in another year */
    public BirthDate {
        if (day.isPresent() && day.get().getYear() != year) {
            throw new IllegalArgumentException(day.get() + " is not in the year " + year);
        }
    }

    public static BirthDate on(LocalDate day) {
        return new BirthDate(day.getYear(), Optional.of(day));
    }

    public static BirthDate in(int year) {
        return new BirthDate(year, Optional.empty());
    }

    /** Reads {@code 1974-09-14} or {@code 1974}; empty for anything else. */
    public static Optional<BirthDate> parse(String text) {
        try {
            return Optional.of(text.length() == 4 ? in(Integer.parseInt(text)) : on(LocalDate.parse(text)));
        } catch (DateTimeException | NumberFormatException neither) {
            return Optional.empty();
        }
    }

    /** Whether one person cannot have both: another year, or another day of the same year. */
    public boolean contradicts(BirthDate other) {
        return year != other.year
                || (day.isPresent() && other.day.isPresent() && !day.get().equals(other.day.get()));
    }

    /** {@code 1974-09-14}, or {@code 1974}. */
    @Override
    public String toString() {
        return day.map(LocalDate::toString).orElse(Integer.toString(year));
    }
}
