package org.metricmile.records;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;

/**
 * The days of marks of which only the days of a championship or the year is told: another source may have the same run with its day, or
 * with fewer days.
 */
final class DaysFound {

    private record Runner(String athleteId, Distance distance) {

        static Runner of(Performance mark) {
            return new Runner(mark.athlete().id(), mark.distance());
        }
    }

    private final Map<Runner, List<Performance>> marks = new HashMap<>();

    DaysFound(RunsRead runs, Collection<WitnessedMark> ofDaysUnknown) {
        ofDaysUnknown.forEach(reading -> marks.put(Runner.of(reading.mark()), new ArrayList<>()));
        if (!marks.isEmpty()) {
            runs.forEachMark(mark -> {
                @Nullable List<Performance> asked = marks.get(Runner.of(mark));
                if (asked != null) {
                    asked.add(mark);
                }
            });
            ofDaysUnknown.forEach(reading -> marks.getOrDefault(Runner.of(reading.mark()), new ArrayList<>())
                    .add(reading.mark()));
        }
    }

    /** The mark on the day or the fewest days that were found for it, the last of several; as it is where none was. */
    Performance dated(Performance mark) {
        return marks.getOrDefault(Runner.of(mark), List.of()).stream()
                .filter(other -> RunsMerged.isSameRun(other.mark(), mark.mark()) && isWithin(other.when(), mark.when()))
                .max(Comparator.comparing((Performance other) ->
                                other.mark().hundredths() == mark.mark().hundredths())
                        .thenComparing(DaysFound::days, Comparator.reverseOrder())
                        .thenComparing(Performance::date))
                .map(other -> mark.ranOn(other.when()))
                .orElse(mark);
    }

    private static long days(Performance mark) {
        return ChronoUnit.DAYS.between(mark.when().first(), mark.when().last());
    }

    private static boolean isWithin(DateInterval days, DateInterval all) {
        return all.contains(days.first()) && all.contains(days.last());
    }
}
