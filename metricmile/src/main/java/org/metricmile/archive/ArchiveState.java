package org.metricmile.archive;

/**
 * How far an archive has come: it is the same as long as nobody writes. Whatever is written has a reading or a decision
 * of its own, and none is ever taken away.
 *
 * @param lastReading number of the last import that brought something new; 0 if there is none
 * @param lastDecision number of the last decision about a row that waited; 0 if there is none
 */
public record ArchiveState(int lastReading, int lastDecision) {

    static ArchiveState of(Database database) {
        return new ArchiveState(
                database.nextNumber("reading", "reading_no") - 1,
                database.nextNumber("review_decision", "decision_no") - 1);
    }
}
