package org.metricmile.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Sex;

/**
 * Who the holders are whom lists of records name: they spell names in their own way. A row is of the runner who has that time over that
 * distance on that day and shares a word of the name with it; in a year of which the list tells no day, of the same nation too.
 */
final class HoldersKnown {

    private record EventYear(Sex sex, Distance distance, int year) {

        static EventYear of(Performance mark) {
            return new EventYear(
                    mark.athlete().sex(), mark.distance(), mark.date().getYear());
        }
    }

    private final Map<EventYear, List<Performance>> sameYear = new HashMap<>();

    HoldersKnown(RunsRead runs, Collection<PrintedRecord> rows) {
        rows.forEach(row -> sameYear.put(EventYear.of(row.mark()), new ArrayList<>()));
        if (!rows.isEmpty()) {
            runs.forEachMark(mark -> {
                @Nullable List<Performance> asked = sameYear.get(EventYear.of(mark));
                if (asked != null) {
                    asked.add(mark);
                }
            });
        }
    }

    /** The row with the runner who is meant; as it is where nobody known is. */
    PrintedRecord told(PrintedRecord row) {
        return sameYear.getOrDefault(EventYear.of(row.mark()), List.of()).stream()
                .filter(mark -> row.mark().when().contains(mark.date()) && isOf(mark, row.mark()))
                .min(Comparator.comparing((Performance mark) ->
                                !mark.athlete().equals(row.mark().athlete()))
                        .thenComparing(mark -> mark.athlete().id()))
                .map(mark -> row.with(row.mark().ofAthlete(mark.athlete())))
                .orElse(row);
    }

    private static boolean isOf(Performance mark, Performance row) {
        if (mark.athlete().equals(row.athlete())) {
            return true;
        }
        // two runners of one given name may share a time in a year, seldom on a day
        return (row.isDayKnown() || mark.nation().equals(row.nation()))
                && RunsMerged.isSameRun(mark.mark(), row.mark())
                && NameWords.of(mark.athlete().name(), mark.athlete().sex())
                        .sharesWordWith(
                                NameWords.of(row.athlete().name(), row.athlete().sex()));
    }
}
