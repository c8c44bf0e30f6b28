package org.metricmile.records.claims;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.metricmile.records.Lineage;
import org.metricmile.records.Performance;
import org.metricmile.records.RecordMark;

/**
 * A record that a mark took or shares.
 *
 * @param before the mark that it bettered or equalled
 * @param now the mark
 */
record Fall(RecordMark before, RecordMark now) {

    /** The fall of a record through a mark: empty if the mark holds no record at the end, or is the first of its book. */
    static Optional<Fall> of(Lineage lineage, Performance mark) {
        List<RecordMark> marks = lineage.marks();
        for (int i = marks.size() - 1; i > 0; i--) {
            RecordMark now = marks.get(i);
            if (now.performance().id().equals(mark.id()) && now.until().isEmpty()) {
                return Optional.of(new Fall(previous(marks, i), now));
            }
        }
        return Optional.empty();
    }

    /** Two who share a new record of one day both took it from the one before. */
    private static RecordMark previous(List<RecordMark> marks, int at) {
        int before = at - 1;
        while (before > 0
                && marks.get(before)
                        .performance()
                        .date()
                        .equals(marks.get(at).performance().date())
                && marks.get(at).equalled()) {
            before--;
        }
        return marks.get(before);
    }

    boolean equalled() {
        return now.performance().mark().hundredths()
                        == before.performance().mark().hundredths()
                || (now.equalled()
                        && !now.performance().date().equals(before.performance().date())
                        && marginHundredths() <= 0);
    }

    int marginHundredths() {
        return before.performance().mark().hundredths()
                - now.performance().mark().hundredths();
    }

    long daysStood() {
        return ChronoUnit.DAYS.between(
                before.performance().date(), now.performance().date());
    }
}
