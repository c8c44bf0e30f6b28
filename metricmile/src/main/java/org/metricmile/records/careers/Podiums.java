package org.metricmile.records.careers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Sex;

/** Who won medals at each edition of each championship, as far as it is on record. */
public final class Podiums {

    private record Key(String competitionId, Sex sex, Distance distance) {}

    private final Map<Key, List<CareerResult>> finals = new HashMap<>();
    private final ChampionshipCalendar calendar;

    public Podiums(Careers careers, ChampionshipCalendar calendar) {
        this.calendar = calendar;
        careers.all()
                .filter(result -> result.stage().isFinal()
                        && !result.stage().ageGroup()
                        && result.place().isPresent()
                        && result.occasion().category().isChampionship()
                        && !result.occasion().competitionId().isEmpty())
                .forEach(result -> finals.computeIfAbsent(key(result), added -> new ArrayList<>())
                        .add(result));
        finals.values()
                .forEach(list -> list.sort(Comparator.comparing(
                                (CareerResult result) -> result.place().orElseThrow())
                        .thenComparing(result -> result.athlete().id())));
    }

    private static Key key(CareerResult result) {
        return new Key(result.occasion().competitionId(), result.athlete().sex(), result.distance());
    }

    /** The results of a final that are on record with a place, the winner first. */
    public List<CareerResult> results(String competitionId, Sex sex, Distance distance) {
        return finals.getOrDefault(new Key(competitionId, sex, distance), List.of());
    }

    /** The only one who is on record at a place of a final; empty if nobody is, or two are. */
    public Optional<CareerResult> at(int place, String competitionId, Sex sex, Distance distance) {
        List<CareerResult> there = results(competitionId, sex, distance).stream()
                .filter(result -> result.place().orElseThrow() == place)
                .toList();
        return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }

    public Optional<CareerResult> winner(String competitionId, Sex sex, Distance distance) {
        return at(1, competitionId, sex, distance);
    }

    /** Whether all three places of honour are on record. */
    public boolean isWhole(String competitionId, Sex sex, Distance distance) {
        return at(1, competitionId, sex, distance).isPresent()
                && at(2, competitionId, sex, distance).isPresent()
                && at(3, competitionId, sex, distance).isPresent();
    }

    /**
     * The last edition of a kind that was decided before a day: its final over the distance is on record as run before it, or the whole
     * edition was over.
     *
     * @return who won it; empty if that is not on record, whoever won the one before
     */
    public Optional<CareerResult> champion(CompetitionCategory category, Sex sex, Distance distance, LocalDate day) {
        return calendar.editions(category).stream()
                .filter(edition ->
                        edition.dates().orElseThrow().last().isBefore(day) || wasRun(edition.id(), sex, distance, day))
                .reduce((earlier, later) -> later)
                .flatMap(edition -> winner(edition.id(), sex, distance));
    }

    private boolean wasRun(String competitionId, Sex sex, Distance distance, LocalDate day) {
        return results(competitionId, sex, distance).stream()
                .anyMatch(result -> result.occasion().when().last().isBefore(day));
    }

    /**
     * Going back in time from a day, the editions of a kind whose person at a place is known, up to the first one of which it is not.
     *
     * @return the latest first
     */
    public List<CareerResult> backFrom(
            LocalDate day, int place, CompetitionCategory category, Sex sex, Distance distance) {
        List<CareerResult> back = new ArrayList<>();
        List<Competition> editions = calendar.editions(category);
        for (int i = editions.size() - 1; i >= 0; i--) {
            Competition edition = editions.get(i);
            if (!edition.dates().orElseThrow().last().isBefore(day)) {
                continue;
            }
            Optional<CareerResult> there = at(place, edition.id(), sex, distance);
            if (there.isEmpty()) {
                break;
            }
            back.add(there.get());
        }
        return back;
    }
}
