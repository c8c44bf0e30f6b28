package org.metricmile.records;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.metricmile.athletics.Distance;

/** The days of marks of which only the days of a championship are told: another source may have the same time with its day. */
final class DaysFound {

    /** No championship is longer. */
    private static final int CHAMPIONSHIP_DAYS = 20;

    private record Timed(String athleteId, Distance distance, int hundredths) {

        static Timed of(Performance mark) {
            return new Timed(mark.athlete().id(), mark.distance(), mark.mark().hundredths());
        }
    }

    private final Map<Timed, TreeSet<LocalDate>> days = new HashMap<>();

    DaysFound(RunsRead runs, Collection<Reading> ofDaysUnknown) {
        ofDaysUnknown.forEach(reading -> days.put(Timed.of(reading.mark()), new TreeSet<>()));
        if (!days.isEmpty()) {
            runs.forEachMark(mark -> {
                @Nullable TreeSet<LocalDate> asked = days.get(Timed.of(mark));
                if (asked != null) {
                    asked.add(mark.date());
                }
            });
        }
    }

    /** The mark on the day that was found for it; as it is where none was. */
    Performance dated(Performance mark) {
        return Optional.ofNullable(
                        days.getOrDefault(Timed.of(mark), new TreeSet<>()).floor(mark.date()))
                .filter(day -> day.plusDays(CHAMPIONSHIP_DAYS).isAfter(mark.date()))
                .map(mark::onDay)
                .orElse(mark);
    }
}
