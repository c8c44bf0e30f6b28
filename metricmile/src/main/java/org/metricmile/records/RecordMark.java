package org.metricmile.records;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One mark in the lineage of a record.
 *
 * @param performance the mark
 * @param marginHundredths by how much it bettered the record before; empty for the first of a book, 0 where it equalled
 * @param state what was ruled about it
 * @param until the day on which a better mark was made; empty if it stands. An equalled record goes on standing
 */
public record RecordMark(
        Performance performance, OptionalLong marginHundredths, Ruling.State state, Optional<LocalDate> until) {

    /** Whether it equalled the record: its holder shares it with the one before. */
    public boolean equalled() {
        return marginHundredths.isPresent() && marginHundredths.getAsLong() == 0;
    }

    /** Whole days from the day of the mark until it was bettered, or until a day. */
    public long daysStood(LocalDate on) {
        return ChronoUnit.DAYS.between(performance.date(), until.orElse(on));
    }
}
