package org.metricmile.records.careers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.records.Performance;

/**
 * Finds the day of a race of a championship, if marks of its runners are listed elsewhere with their day. Where only the days of the
 * championship are told it is the one among those that all have. Where the list of results tells a day that no other list has, and
 * two runners or more have the day before or after it, it is that one: an evening's final is easily dated a day late.
 */
final class RaceDays {

    private static final int RUNNERS_AT_LEAST = 2;

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
        int told = 0;
        for (CareerResult result : race) {
            Set<LocalDate> listed = listed(result);
            found.addAll(listed);
            told += listed.isEmpty() ? 0 : 1;
        }
        boolean dayIsTold =
                race.stream().allMatch(result -> result.occasion().when().isOneDay());
        if (found.size() != 1 || (dayIsTold && told < RUNNERS_AT_LEAST)) {
            return race;
        }
        DateInterval day = DateInterval.on(found.iterator().next());
        List<CareerResult> dated = new ArrayList<>(race.size());
        race.forEach(result -> dated.add(result.on(day)));
        return dated;
    }

    /** The days of which a list has the mark, among those of the race or next to its day. */
    private Set<LocalDate> listed(CareerResult result) {
        if (result.mark().isEmpty()) {
            return Set.of();
        }
        DateInterval when = result.occasion().when();
        boolean nextTo = when.isOneDay() && result.occasion().category().isChampionship();
        DateInterval asked =
                nextTo ? new DateInterval(when.first().minusDays(1), when.last().plusDays(1)) : when;
        Key key = new Key(
                result.athlete().id(), result.distance(), result.mark().get().hundredths());
        return days.getOrDefault(key, Set.of()).stream().filter(asked::contains).collect(Collectors.toSet());
    }
}
