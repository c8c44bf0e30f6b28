package org.metricmile.analysis.reserves;

import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Mark;

/**
 * One mark of an athlete that is on record, with its day.
 *
 * @param when the day, or the days of the championship where only these are known
 * @param title true for a mark of a championship, where runners race each other and not the clock
 * @param occasion where it was run, as the source tells it; may be empty
 * @param source the document
 */
public record MarkOnRecord(
        Distance distance, Mark mark, DateInterval when, boolean title, String occasion, String source) {

    /** One line: {@code 1500 m in 3:26.73, 2024-07-12, Monaco}. */
    public String told() {
        return "%s in %s, %s%s"
                .formatted(Event.outdoor(distance).name(), mark, when, occasion.isEmpty() ? "" : ", " + occasion);
    }
}
