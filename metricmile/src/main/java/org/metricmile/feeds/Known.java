package org.metricmile.feeds;

import java.util.List;
import java.util.Optional;
import org.metricmile.race.Document;
import org.metricmile.race.ReviewDecision;

/**
 * What is known before a file is read.
 *
 * @param tables who, where and which competition a name means
 * @param races what is on record already
 * @param decisions what persons decided about rows that could be tied to an athlete by a guess only
 * @param meet where and when the races of a file were held, for formats that do not say so themselves; a document like the {@code meet.txt} of a folder
 */
public record Known(
        ReferenceTables tables, StoredRaces races, List<ReviewDecision> decisions, Optional<Document> meet) {

    public Known {
        decisions = List.copyOf(decisions);
    }

    /** Only the tables: no race is on record and nothing was decided. */
    public static Known only(ReferenceTables tables) {
        return new Known(tables, StoredRaces.NONE, List.of(), Optional.empty());
    }

    /** What was decided about a row, see {@link org.metricmile.race.ReviewItem}. */
    public Optional<ReviewDecision> decision(String raceId, String printed) {
        return decisions.stream()
                .filter(decision ->
                        decision.raceId().equals(raceId) && decision.printed().equals(printed))
                .findFirst();
    }
}
