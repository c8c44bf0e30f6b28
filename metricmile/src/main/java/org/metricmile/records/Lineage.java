package org.metricmile.records;

import java.time.LocalDate;
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

    /** Who holds the record: one mark, or several equal ones; empty if the book is. */
    public List<RecordMark> holders() {
        return marks.stream().filter(mark -> mark.until().isEmpty()).toList();
    }
}
