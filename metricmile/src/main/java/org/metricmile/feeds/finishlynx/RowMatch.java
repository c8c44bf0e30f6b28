package org.metricmile.feeds.finishlynx;

import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.ReviewItem;

/**
 * Whom a row of a result file is about, and why.
 *
 * @param row the row
 * @param label the row as a person who decides about it knows it, see {@link RowLabels}
 * @param athlete the person; empty if a person has to decide, or decided to leave the row out
 * @param entry the entry of the roster that fits, where there is one
 * @param decided whether somebody decided it
 * @param why what keeps the row from being used; empty if nothing does
 * @param candidates those who may be meant, if somebody has to decide
 */
record RowMatch(
        LynxRow row,
        String label,
        Optional<Athlete> athlete,
        Optional<Roster.Entry> entry,
        boolean decided,
        String why,
        List<ReviewItem.Candidate> candidates) {

    RowMatch {
        candidates = List.copyOf(candidates);
    }

    static RowMatch fits(LynxRow row, Roster.Entry entry) {
        return new RowMatch(row, row.printed(), Optional.of(entry.athlete()), Optional.of(entry), false, "", List.of());
    }

    static RowMatch newcomer(LynxRow row, Athlete athlete) {
        return new RowMatch(row, row.printed(), Optional.of(athlete), Optional.empty(), false, "", List.of());
    }

    static RowMatch decided(LynxRow row, Optional<Athlete> athlete, Optional<Roster.Entry> entry) {
        return new RowMatch(row, row.printed(), athlete, entry, true, "", List.of());
    }

    static RowMatch open(LynxRow row, String label, String why, List<ReviewItem.Candidate> candidates) {
        return new RowMatch(row, label, Optional.empty(), Optional.empty(), false, why, candidates);
    }

    boolean isOpen() {
        return !why.isEmpty();
    }
}
