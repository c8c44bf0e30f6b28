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
 * @param columns which column of a list of marks holds what, a document like the {@code columns.txt} beside it
 */
public record Known(
        ReferenceTables tables,
        StoredRaces races,
        List<ReviewDecision> decisions,
        Optional<Document> meet,
        Optional<Document> columns) {

    public Known {
        decisions = List.copyOf(decisions);
    }

    /** Without a column map. */
    public Known(ReferenceTables tables, StoredRaces races, List<ReviewDecision> decisions, Optional<Document> meet) {
        this(tables, races, decisions, meet, Optional.empty());
    }

    /** The same with a column map. */
    public Known withColumns(Document map) {
        return new Known(tables, races, decisions, meet, Optional.of(map));
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
