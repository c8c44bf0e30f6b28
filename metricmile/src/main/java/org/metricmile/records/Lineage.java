package org.metricmile.records;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * A record from the first mark on: every mark that bettered or equalled it.
 *
 * @param scope which record
 * @param on as it stood on this day
 * @param known with the rulings known on this day
 * @param marks in the order in which they were made
 */
public record Lineage(RecordScope scope, LocalDate on, LocalDate known, List<RecordMark> marks) {

    public Lineage {
        marks = List.copyOf(marks);
    }

    /** The day up to which the days that a mark stood are counted: that of the question, but of a lead the last of its year at the latest. */
    public LocalDate countedTo() {
        return isOver() ? LocalDate.of(scope.year(), Month.DECEMBER, 31) : on;
    }

    /** Whether it is the lead of a season, and no record. */
    public boolean isOfSeason() {
        return scope.type() == RecordType.WORLD_LEAD;
    }

    /** Whether it is the lead of a season that is over, so that nobody betters it any more. */
    public boolean isOver() {
        return isOfSeason() && on.getYear() > scope.year();
    }

    /** Who holds the record: one mark, or several equal ones; empty if the book is. */
    public List<RecordMark> holders() {
        return marks.stream().filter(mark -> mark.until().isEmpty()).toList();
    }
}
