package org.metricmile.records;

import java.time.LocalDate;
import java.util.Comparator;
import org.metricmile.athletics.Distance;

/**
 * A mark as one witness has it.
 *
 * @param mark the mark
 * @param witness what kind of witness it is
 */
record WitnessedMark(Performance mark, Witness witness) {

    /** What kind of witness has a mark; of equal marks the one of the first kind is kept. */
    enum Witness {
        RACE,
        CAREER,
        LIST,
        RECORD_LIST
    }

    /** What an athlete ran on a day over a distance: seldom twice. */
    record Run(String athleteId, Distance distance, LocalDate day) {}

    /** The most trusted first. */
    static final Comparator<WitnessedMark> BEST_WITNESS_FIRST = Comparator.comparing(WitnessedMark::witness)
            .thenComparing(reading -> reading.mark().mark())
            .thenComparing(reading -> reading.mark().source().place())
            .thenComparing(reading -> reading.mark().source().citation());

    Run run() {
        return new Run(mark.athlete().id(), mark.distance(), mark.date());
    }
}
