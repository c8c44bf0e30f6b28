package org.metricmile.records;

import java.time.LocalDate;
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
 * distance on that day and shares a word of the name with it.
 */
final class HoldersKnown {

    private record EventDay(Sex sex, Distance distance, LocalDate day) {

        static EventDay of(Performance mark) {
            return new EventDay(mark.athlete().sex(), mark.distance(), mark.date());
        }
    }

    private final Map<EventDay, List<Performance>> sameDay = new HashMap<>();

    HoldersKnown(RunsRead runs, Collection<PrintedRecord> rows) {
        rows.forEach(row -> sameDay.put(EventDay.of(row.mark()), new ArrayList<>()));
        if (!rows.isEmpty()) {
            runs.forEachMark(mark -> {
                @Nullable List<Performance> asked = sameDay.get(EventDay.of(mark));
                if (asked != null) {
                    asked.add(mark);
                }
            });
        }
    }

    /** The row with the runner who is meant; as it is where nobody known is. */
    PrintedRecord told(PrintedRecord row) {
        return sameDay.getOrDefault(EventDay.of(row.mark()), List.of()).stream()
                .filter(mark -> isOf(mark, row.mark()))
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
        return RunsMerged.isSameRun(mark.mark(), row.mark())
                && NameWords.of(mark.athlete().name(), mark.athlete().sex())
                        .sharesWordWith(
                                NameWords.of(row.athlete().name(), row.athlete().sex()));
    }
}
