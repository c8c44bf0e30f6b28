package org.metricmile.records.careers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.TrackKind;
import org.metricmile.records.Performance.Condition;

/**
 * One result of one athlete, put together of every source that tells it.
 *
 * @param athlete who
 * @param nation whom it counts for; unknown where no source tells it
 * @param occasion where and when
 * @param distance what was run
 * @param stage which race of the event
 * @param outcome {@code OK}, {@code DNF}, {@code DNS} or {@code DQ}
 * @param place place in the race; empty where none is told, and always for a mark on the way in a longer race
 * @param mark the time used where sources differ: that of the list of the race itself, else of the first source
 * @param conditions short track, oversized track, mixed race, en route
 * @param flags remarks as printed
 * @param raceId the race, where it is on record; else empty
 * @param accounts what each source says, at least one
 */
public record CareerResult(
        Athlete athlete,
        Nation nation,
        Occasion occasion,
        Distance distance,
        Stage stage,
        String outcome,
        OptionalInt place,
        Optional<Mark> mark,
        Set<Condition> conditions,
        List<Flag> flags,
        String raceId,
        List<Account> accounts) {

    /** Earlier days first, on one day earlier stages, then the shorter distance. */
    public static final Comparator<CareerResult> IN_TIME = Comparator.comparing(
                    (CareerResult result) -> result.occasion().when().last())
            .thenComparing(result -> result.occasion().when().first())
            .thenComparing(result -> result.stage().depth())
            .thenComparing(CareerResult::distance)
            .thenComparing(result -> result.athlete().id());

    public CareerResult {
        conditions = conditions.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(conditions));
        flags = List.copyOf(flags);
        accounts = List.copyOf(accounts);
        if (conditions.contains(Condition.EN_ROUTE)) {
            place = OptionalInt.empty();
        }
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("a result of " + athlete.name() + " needs a source");
        }
    }

    /** {@code josh-kerr/2024-08-06/1500/F}, the same for the same result whatever sources tell it. */
    public String id() {
        return "%s/%s/%s/%s%s"
                .formatted(
                        athlete.id(),
                        occasion.when().last(),
                        distance.metres(),
                        stage.kind().code(),
                        isEnRoute() ? "+" : "");
    }

    public boolean isEnRoute() {
        return conditions.contains(Condition.EN_ROUTE);
    }

    public boolean isShortTrack() {
        return conditions.contains(Condition.SHORT_TRACK);
    }

    public Event event() {
        return new Event(distance, isShortTrack() ? TrackKind.SHORT_TRACK : TrackKind.OUTDOOR);
    }

    /** A medal: first to third in the final of a championship. */
    public Optional<MedalColour> medal() {
        boolean podium = occasion.category().isChampionship()
                && stage.isFinal()
                && !stage.ageGroup()
                && place.isPresent()
                && place.getAsInt() <= 3;
        return podium ? Optional.of(MedalColour.ofPlace(place.getAsInt())) : Optional.empty();
    }

    /** Whether it was surely made before another: on an earlier day, or in an earlier stage of the same event. */
    public boolean isBefore(CareerResult other) {
        if (occasion.when().last().isBefore(other.occasion.when().first())) {
            return true;
        }
        return distance.equals(other.distance)
                && !occasion.competitionId().isEmpty()
                && occasion.competitionId().equals(other.occasion.competitionId())
                && stage.depth() < other.stage.depth();
    }

    /** Where sources differ, what each says; empty if they agree. */
    public List<String> contradictions() {
        List<String> told = new ArrayList<>();
        for (int i = 1; i < accounts.size(); i++) {
            Account other = accounts.get(i);
            if (accounts.get(0).contradicts(other)) {
                told.add("%s: %s; %s: %s"
                        .formatted(
                                accounts.get(0).source().place(),
                                accounts.get(0).told(),
                                other.source().place(),
                                other.told()));
            }
        }
        return told;
    }

    /** {@code Josh Kerr, 1500 m, 2024-08-06, Olympic Games 2024: 2nd, 3:27.79}. */
    public String told() {
        return "%s, %s, %s, %s%s: %s"
                .formatted(
                        athlete.name(),
                        event().name(),
                        occasion.when(),
                        occasion.words(false),
                        stage.isFinal() ? "" : ", " + stage.words(),
                        resultTold());
    }

    private String resultTold() {
        String placed = place.isPresent() ? Ordinal.of(place.getAsInt()) : "";
        String timed = mark.map(Mark::toString).orElse("");
        String joined = placed + (placed.isEmpty() || timed.isEmpty() ? "" : ", ") + timed;
        return joined.isEmpty() ? outcome : joined + (isEnRoute() ? " on the way" : "");
    }

    /** The same result on a day that was found out. */
    CareerResult on(DateInterval day) {
        return new CareerResult(
                athlete,
                nation,
                new Occasion(
                        day,
                        occasion.competitionId(),
                        occasion.category(),
                        occasion.name(),
                        occasion.town(),
                        occasion.host()),
                distance,
                stage,
                outcome,
                place,
                mark,
                conditions,
                flags,
                raceId,
                accounts);
    }

    CareerResult as(Set<Condition> others) {
        return new CareerResult(
                athlete, nation, occasion, distance, stage, outcome, place, mark, others, flags, raceId, accounts);
    }
}
