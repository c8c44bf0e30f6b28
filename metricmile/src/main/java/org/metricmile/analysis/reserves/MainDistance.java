package org.metricmile.analysis.reserves;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;

/**
 * The distance that a runner races most: the one with the most marks of the two years before a day ({@link AbilityOnTheDay#SEASONS}), or
 * with the most of all earlier ones where none is of that time. A mile counts as 1500 m; of two with as many it is the shorter. A
 * choice of this project.
 */
public final class MainDistance {

    private static final Distance METRIC_MILE = Distance.ofMetres(1500);

    private static final List<Distance> DISTANCES =
            List.of(Distance.ofMetres(800), METRIC_MILE, Distance.ofMetres(3000), Distance.ofMetres(5000));

    private MainDistance() {}

    /** 800, 1500, 3000 or 5000 m; empty if no mark over one of them is known from before the day. */
    public static Optional<Distance> of(MarksOnRecord marks, Athlete athlete, LocalDate day) {
        return most(marks, athlete, day.minusYears(AbilityOnTheDay.SEASONS), day)
                .or(() -> most(marks, athlete, LocalDate.MIN, day));
    }

    private static Optional<Distance> most(MarksOnRecord marks, Athlete athlete, LocalDate from, LocalDate before) {
        Map<Distance, Long> counts = marks.of(athlete).stream()
                .filter(mark -> !mark.when().first().isBefore(from)
                        && mark.when().last().isBefore(before))
                .map(mark -> mark.distance().equals(Event.MILE) ? METRIC_MILE : mark.distance())
                .filter(DISTANCES::contains)
                .collect(Collectors.groupingBy(distance -> distance, Collectors.counting()));
        return counts.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<Distance, Long> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }
}
