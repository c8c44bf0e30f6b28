package org.metricmile.records;

import org.metricmile.athletics.Source;

/**
 * A row of a list of records: somebody wrote that this mark was that record.
 *
 * @param scope which record
 * @param mark the mark, as the desk has it where the desk has it from elsewhere too
 * @param betteredOn the day on which the list says that it was bettered, of a year alone the last; empty where it says nothing
 * @param checked whether somebody compared the row with a source of its own
 * @param source where the row stands
 */
public record PrintedRecord(RecordScope scope, Performance mark, String betteredOn, boolean checked, Source source) {

    PrintedRecord with(Performance known) {
        return new PrintedRecord(scope, known, betteredOn, checked, source);
    }
}
