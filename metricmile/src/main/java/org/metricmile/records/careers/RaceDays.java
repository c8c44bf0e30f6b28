package org.metricmile.records.careers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.records.Performance;

/**
 * Decides once for each race of a championship on which day it was, if marks of its runners are listed elsewhere with their day; careers
 * and the record desk go by it. Where only the days of the championship are told it is the one among those that all have. Where the
 * list of results tells a day that no other list has, and two runners or more have the day before or after it, it is that one: an
 * evening's final is easily dated a day late. Else it stays, and a career that has the run a day off follows the race.
 */
final class RaceDays {

    private static final int RUNNERS_AT_LEAST = 2;

    private record Key(String athleteId, Distance distance, int hundredths) {}

    private final Map<Key, Set<LocalDate>> days = new HashMap<>();
    private final Map<Key, Set<LocalDate>> daysOfCareers = new HashMap<>();
    private final Map<Key, List<CareerResult>> ofRaces = new HashMap<>();

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
            if (result.occasion().when().isOneDay()) {
                LocalDate day = result.occasion().when().last();
                key(result).ifPresent(key -> {
                    add(key.athleteId(), key.distance(), key.hundredths(), day);
                    daysOfCareers.computeIfAbsent(key, added -> new TreeSet<>()).add(day);
                });
            }
        }
    }

    private static Optional<Key> key(CareerResult result) {
        return result.mark().map(mark -> new Key(result.athlete().id(), result.distance(), mark.hundredths()));
    }

    /** The results of one race, with its day where it is found. */
    List<CareerResult> dated(List<CareerResult> race) {
        List<CareerResult> decided = decided(race);
        decided.forEach(result -> key(result)
                .ifPresent(key ->
                        ofRaces.computeIfAbsent(key, added -> new ArrayList<>()).add(result)));
        return decided;
    }

    /** A result of a career, on the day of the race that it is of where its own is next to it; asked when all races are dated. */
    CareerResult withItsRace(CareerResult listed) {
        return key(listed).stream()
                .flatMap(key -> ofRaces.getOrDefault(key, List.of()).stream()
                        .filter(race -> !daysOfCareers
                                .getOrDefault(key, Set.of())
                                .contains(race.occasion().when().last())))
                .filter(race -> isNextTo(race, listed))
                .map(race -> listed.on(race.occasion().when()))
                .findFirst()
                .orElse(listed);
    }

    private static boolean isNextTo(CareerResult race, CareerResult listed) {
        DateInterval day = race.occasion().when();
        return day.isOneDay()
                && listed.occasion().when().isOneDay()
                && race.occasion().category().isChampionship()
                && Math.abs(ChronoUnit.DAYS.between(
                                day.last(), listed.occasion().when().last()))
                        == 1
                && race.stage().mayBe(listed.stage())
                && race.occasion().mayBe(listed.on(day).occasion());
    }

    private List<CareerResult> decided(List<CareerResult> race) {
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
        DateInterval when = result.occasion().when();
        boolean nextTo = when.isOneDay() && result.occasion().category().isChampionship();
        DateInterval asked =
                nextTo ? new DateInterval(when.first().minusDays(1), when.last().plusDays(1)) : when;
        return key(result).stream()
                .flatMap(key -> days.getOrDefault(key, Set.of()).stream())
                .filter(asked::contains)
                .collect(Collectors.toSet());
    }
}
