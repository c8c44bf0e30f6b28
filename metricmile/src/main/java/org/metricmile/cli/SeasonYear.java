package org.metricmile.cli;

import java.time.LocalDate;

/** The year of a season that is asked for. */
final class SeasonYear {

    private static final int FIRST_OF_FOUR_DIGITS = 1000;

    private SeasonYear() {}

    /**
     * The year.
     *
     * @param option by which it was asked for
     * @param on the day as of which is asked
     * @throws CommandException if it has not four digits, or has not begun on that day
     */
    static int checked(String option, int year, LocalDate on) {
        if (year < FIRST_OF_FOUR_DIGITS) {
            int lastSuch = on.getYear() - Math.floorMod(on.getYear() - year, 100);
            throw CommandException.usage("%s %d is no year of four digits%s"
                    .formatted(option, year, year >= 0 && year < 100 ? "; maybe " + lastSuch : ""));
        }
        if (year > on.getYear()) {
            throw CommandException.usage("%s %d had not begun on %s".formatted(option, year, on));
        }
        return year;
    }
}
