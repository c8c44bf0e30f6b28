package org.metricmile.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.metricmile.athletics.DateInterval;
import org.metricmile.race.RaceSheet;

/** The day of a race before which bests must have been run to count: the first on which it may have been. */
final class RaceDay {

    private RaceDay() {}

    /** Empty where no day is on record. */
    static Optional<LocalDate> find(RaceSheet sheet) {
        return sheet.race().date().map(DateInterval::first);
    }

    /** @throws CommandException if no day is on record */
    static LocalDate of(RaceSheet sheet) {
        return find(sheet)
                .orElseThrow(() -> CommandException.badData(
                        ("The day of %s is not on record, so nothing says which bests are earlier. Maybe add it to"
                                        + " the head of the sheet, as in \"# date: 2026-06-12\", and import the sheet again")
                                .formatted(sheet.race().id())));
    }
}
