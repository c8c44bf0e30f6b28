package org.metricmile.records.careers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Mark;
import org.metricmile.records.Performance.Condition;

/**
 * The results of athletes, each once, whatever number of sources tell it.
 *
 * <p>Two readings are one result if athlete and distance are the same, both or neither are marks on the way, and either day and mark
 * are the same, or the occasions may be one meeting, the stages one race, and the marks are equal, one is missing, or the competition
 * is the same listed one.
 */
public final class Careers {

    private final Map<String, List<CareerResult>> byAthlete = new HashMap<>();
    private final Map<String, List<CareerResult>> byRace = new HashMap<>();
    private final Map<String, FollowedAthlete> followed;

    /**
     * Puts readings together.
     *
     * @param readings the trusted ones first: of readings that differ the first gives the mark and the place
     * @param followed athletes whose careers are collected, by id
     */
    Careers(Collection<CareerResult> readings, Map<String, FollowedAthlete> followed) {
        this.followed = Map.copyOf(followed);
        for (CareerResult reading : readings) {
            add(byAthlete.computeIfAbsent(reading.athlete().id(), added -> new ArrayList<>()), reading);
        }
        byAthlete.replaceAll((id, career) -> EnRouteMarks.marked(career).stream()
                .sorted(CareerResult.IN_TIME)
                .toList());
        byAthlete.values().stream().flatMap(List::stream).forEach(result -> {
            if (!result.raceId().isEmpty()) {
                byRace.computeIfAbsent(result.raceId(), added -> new ArrayList<>())
                        .add(result);
            }
        });
    }

    private static void add(List<CareerResult> career, CareerResult reading) {
        for (int i = 0; i < career.size(); i++) {
            if (areOne(career.get(i), reading)) {
                career.set(i, merged(career.get(i), reading));
                return;
            }
        }
        career.add(reading);
    }

    private static boolean areOne(CareerResult one, CareerResult other) {
        boolean mayBe = one.distance().equals(other.distance())
                && one.isEnRoute() == other.isEnRoute()
                && (one.raceId().isEmpty() || other.raceId().isEmpty());
        if (!mayBe) {
            return false;
        }
        if (one.occasion().when().isOneDay()
                && one.occasion().when().equals(other.occasion().when())
                && one.mark().isPresent()
                && other.mark().isPresent()
                && one.mark().get().hundredths() == other.mark().get().hundredths()) {
            // nobody runs the same hundredth twice in a day; towns and rounds are spelt in too many ways to compare
            return true;
        }
        if (!one.stage().mayBe(other.stage()) || !one.occasion().mayBe(other.occasion())) {
            return false;
        }
        if (one.mark().isPresent() && other.mark().isPresent()) {
            boolean equal = one.mark().get().hundredths() == other.mark().get().hundredths();
            boolean sameCompetition = !one.occasion().competitionId().isEmpty()
                    && one.occasion().competitionId().equals(other.occasion().competitionId());
            return equal || (sameCompetition && oneDay(one, other));
        }
        return true;
    }

    private static boolean oneDay(CareerResult one, CareerResult other) {
        return one.stage().isFinal()
                || one.occasion().when().equals(other.occasion().when());
    }

    private static CareerResult merged(CareerResult first, CareerResult second) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        conditions.addAll(first.conditions());
        conditions.addAll(second.conditions());
        Optional<Mark> mark = first.mark().or(second::mark);
        OptionalInt place = first.place().isPresent() ? first.place() : second.place();
        DateInterval when = first.occasion().when().isOneDay()
                ? first.occasion().when()
                : second.occasion().when();
        Occasion named = first.occasion().competitionId().isEmpty()
                        && !second.occasion().competitionId().isEmpty()
                ? second.occasion()
                : first.occasion();
        return new CareerResult(
                first.athlete(),
                first.nation().isKnown() ? first.nation() : second.nation(),
                new Occasion(when, named.competitionId(), named.category(), named.name(), named.town(), named.host()),
                first.distance(),
                first.raceId().isEmpty() && !second.raceId().isEmpty() ? second.stage() : first.stage(),
                first.outcome(),
                place,
                mark,
                conditions,
                first.flags().isEmpty() ? second.flags() : first.flags(),
                first.raceId().isEmpty() ? second.raceId() : first.raceId(),
                Stream.concat(first.accounts().stream(), second.accounts().stream())
                        .toList());
    }

    /** All results of an athlete, in time. */
    public List<CareerResult> of(Athlete athlete) {
        return byAthlete.getOrDefault(athlete.id(), List.of());
    }

    /** The results of an athlete that were surely made before another one. */
    public List<CareerResult> before(CareerResult result) {
        return of(result.athlete()).stream()
                .filter(earlier -> earlier.isBefore(result))
                .toList();
    }

    /** The results of an athlete up to the end of a day. */
    public List<CareerResult> upTo(Athlete athlete, LocalDate day) {
        return of(athlete).stream()
                .filter(result -> !result.occasion().when().last().isAfter(day))
                .toList();
    }

    /** The results of a race on record. */
    public List<CareerResult> ofRace(String raceId) {
        return byRace.getOrDefault(raceId, List.of());
    }

    /** Everything, in no particular order. */
    public Stream<CareerResult> all() {
        return byAthlete.values().stream().flatMap(List::stream);
    }

    /** Whether the career of an athlete is collected, not only the races that happen to be on record. */
    public boolean isFollowed(Athlete athlete) {
        return followed.containsKey(athlete.id());
    }

    /** The athlete of an id whose career is collected. */
    public Optional<FollowedAthlete> findFollowed(String athleteId) {
        return Optional.ofNullable(followed.get(athleteId));
    }

    /** Birth date, where known. */
    public Optional<LocalDate> born(Athlete athlete) {
        return findFollowed(athlete.id()).flatMap(FollowedAthlete::born);
    }

    /** Everybody who has a result. */
    public Set<String> athleteIds() {
        return new HashSet<>(byAthlete.keySet());
    }
}
