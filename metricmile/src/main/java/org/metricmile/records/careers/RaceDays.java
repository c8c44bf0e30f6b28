package org.metricmile.records.careers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.records.Performance;

/**
 * Finds the day of a race of which only the days of its championship are told: if marks of its runners are listed elsewhere with a day
 * among those, and all with the same one, that is the day of the race.
 */
final class RaceDays {

    private record Key(String athleteId, Distance distance, int hundredths) {}

    private final Map<Key, Set<LocalDate>> days = new HashMap<>();

    /** A mark that is listed with its day. */
    void add(String athleteId, Distance distance, int hundredths, LocalDate day) {
        days.computeIfAbsent(new Key(athleteId, distance, hundredths), added -> new TreeSet<>())
                .add(day);
    }

    /** A mark of a list; one whose day is not known says nothing. */
    void add(Performance mark) {
        if (mark.isDayKnown()) {
            add(mark.athlete().id(), mark.distance(), mark.mark().hundredths(), mark.date());
        }
    }

    void add(Collection<CareerResult> dated) {
        for (CareerResult result : dated) {
            if (result.occasion().when().isOneDay() && result.mark().isPresent()) {
                add(
                        result.athlete().id(),
                        result.distance(),
                        result.mark().get().hundredths(),
                        result.occasion().when().last());
            }
        }
    }

    /** The results of one race, with its day where it is found. */
    List<CareerResult> dated(List<CareerResult> race) {
        Set<LocalDate> found = new TreeSet<>();
        for (CareerResult result : race) {
            DateInterval when = result.occasion().when();
            if (when.isOneDay() || result.mark().isEmpty()) {
                continue;
            }
            Key key = new Key(
                    result.athlete().id(),
                    result.distance(),
                    result.mark().get().hundredths());
            days.getOrDefault(key, Set.of()).stream().filter(when::contains).forEach(found::add);
        }
        if (found.size() != 1) {
            return race;
        }
        DateInterval day = DateInterval.on(found.iterator().next());
        List<CareerResult> dated = new ArrayList<>(race.size());
        race.forEach(result -> dated.add(result.on(day)));
        return dated;
    }
}
