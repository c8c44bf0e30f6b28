package org.metricmile.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.metricmile.athletics.DateInterval;
import org.metricmile.race.RaceSheet;
import org.metricmile.records.Performance;
import org.metricmile.records.RecordDesk;

/**
 * The day of a race before which marks must have been run to count: the first on which it may have been. That is the day of its own list
 * or, where this is earlier, the one on which the record desk has its marks: a list of results may date an evening's final a day late.
 */
final class RaceDay {

    private RaceDay() {}

    /** Empty where the list of the race tells no day. */
    static Optional<LocalDate> find(RaceSheet sheet, RecordDesk desk) {
        return sheet.race()
                .date()
                .map(told -> Stream.concat(
                                Stream.of(told.first()),
                                runs(sheet, desk).map(run -> run.when().first()))
                        .min(LocalDate::compareTo)
                        .orElseThrow());
    }

    /**
     * The day on which a race is told of: where its list has only the days of its championship, the one on which the desk has its marks.
     *
     * @throws CommandException if no day is on record
     */
    static LocalDate told(RaceSheet sheet, RecordDesk desk) {
        return runs(sheet, desk)
                .filter(Performance::isDayKnown)
                .map(Performance::date)
                .min(LocalDate::compareTo)
                .filter(day -> !sheet.race().date().map(DateInterval::isOneDay).orElse(true))
                .orElseGet(() -> of(sheet, desk));
    }

    /** @throws CommandException if no day is on record */
    static LocalDate of(RaceSheet sheet, RecordDesk desk) {
        return find(sheet, desk)
                .orElseThrow(() -> CommandException.badData(
                        ("The day of %s is not on record, so nothing says which bests are earlier. Maybe add it to"
                                        + " the head of the sheet, as in \"# date: 2026-06-12\", and import the sheet again")
                                .formatted(sheet.race().id())));
    }

    /** The runs that the desk made of the marks of a race. */
    static Stream<Performance> runs(RaceSheet sheet, RecordDesk desk) {
        Optional<DateInterval> days =
                sheet.race().date().or(() -> sheet.race().competition().dates());
        return days.stream()
                .flatMap(when -> sheet.results().stream()
                        .flatMap(result -> result
                                .mark()
                                .flatMap(mark -> desk.find(
                                        Performance.idOf(result.athlete(), sheet.distance(), when.last(), mark)))
                                .stream()));
    }
}
