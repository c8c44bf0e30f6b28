package org.metricmile.records.claims;

import org.metricmile.records.Lineage;
import org.metricmile.records.Performance;

/**
 * A record that a race broke, equalled or came near, with its lineage as it stood at the end of the day.
 *
 * @param name {@code national record (Italy)}
 * @param how how near the race came
 * @param mark the mark of the race
 * @param before the mark that was the record; where the race only came near, it still is
 * @param lineage every mark that bettered or equalled it, that of the race last where it took or shares the record
 */
public record RecordAtStake(String name, How how, Performance mark, Performance before, Lineage lineage) {

    /** How near a race came to a record. */
    public enum How {
        BROKEN,
        EQUALLED,
        NEAR
    }

    /** Hundredths by which the mark of the race is faster; 0 or below where it is not. */
    public int marginHundredths() {
        return before.mark().hundredths() - mark.mark().hundredths();
    }

    /** How long the mark before had been the record, in words: {@code almost 3 years}. */
    public String stood() {
        return Tell.stood(before.date(), mark.date());
    }

    /** Whether the athlete had the record before. */
    public boolean isOwn() {
        return mark.athlete().equals(before.athlete());
    }
}
