package org.metricmile.records.claims;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Sex;
import org.metricmile.records.Lineage;
import org.metricmile.records.RecordScope;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.FormBook;

/** A race and all that was on record before it. What happened later is not seen, but for goals and the calendar. */
public final class RaceAtTheDesk {

    private final FormBook book;
    private final Race race;
    private final List<CareerResult> field;
    private final LocalDate day;

    /**
     * @param race a race whose results are in the book
     * @throws IllegalArgumentException if the book holds no result of the race with its days
     */
    public RaceAtTheDesk(FormBook book, Race race) {
        this.book = book;
        this.race = race;
        this.field = book.careers().ofRace(race.id()).stream()
                .sorted(Comparator.comparing(
                                (CareerResult result) -> result.place().orElse(Integer.MAX_VALUE))
                        .thenComparing(result -> result.athlete().id()))
                .toList();
        if (field.isEmpty()) {
            throw new IllegalArgumentException("no result of the race " + race.id() + " is on record with its days");
        }
        // careers often know the day of a race of which the list of results tells only the championship
        this.day = field.stream()
                .map(result -> result.occasion().when())
                .filter(when -> when.isOneDay())
                .map(when -> when.last())
                .findFirst()
                .orElseGet(() -> field.get(0).occasion().when().last());
    }

    /** Everything on record about careers. */
    public FormBook book() {
        return book;
    }

    public Race race() {
        return race;
    }

    /** Everybody in the list of results, in order of place. */
    public List<CareerResult> field() {
        return field;
    }

    /** Whether the list of results holds everybody who was in the race. */
    boolean isWholeField() {
        return race.completeness().isComplete();
    }

    /** Whether everybody down to a place is on record. */
    boolean isWholeDownTo(int place) {
        return placed().stream()
                        .filter(result -> result.place().orElseThrow() <= place)
                        .count()
                >= place;
    }

    /** Those with a place, in order of it. */
    public List<CareerResult> placed() {
        return field.stream().filter(result -> result.place().isPresent()).toList();
    }

    /** The only one at a place. */
    Optional<CareerResult> at(int place) {
        List<CareerResult> there = field.stream()
                .filter(result -> result.place().isPresent() && result.place().getAsInt() == place)
                .toList();
        return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }

    /** The day of the race, or the last day of its championship where the day is not known. */
    public LocalDate day() {
        return day;
    }

    /** Whether the day of the race itself is known. */
    boolean dayIsKnown() {
        return field.stream().anyMatch(result -> result.occasion().when().isOneDay());
    }

    Sex sex() {
        return race.sex();
    }

    Distance distance() {
        return race.event().distance();
    }

    CompetitionCategory category() {
        return race.competition().category();
    }

    /** Whether medals were won in it. */
    boolean isChampionshipFinal() {
        return category().isChampionship()
                && field.get(0).stage().isFinal()
                && field.stream().anyMatch(result -> result.medal().isPresent());
    }

    /** Those who won medals. */
    List<CareerResult> medallists() {
        return field.stream().filter(result -> result.medal().isPresent()).toList();
    }

    /** The first day after the championship or meeting. */
    LocalDate dayAfterMeeting() {
        return race.competition().dates().map(dates -> dates.last()).orElse(day).plusDays(1);
    }

    /** What the athlete had on record before this race. */
    List<CareerResult> before(CareerResult result) {
        return book.careers().before(result);
    }

    /** Whether the career of an athlete is collected. */
    boolean isFollowed(Athlete athlete) {
        return book.careers().isFollowed(athlete);
    }

    /** {@code Olympic Games 1500 m}. */
    String seriesEvent() {
        return category().label() + " " + race.event().name();
    }

    /** Whether the list of results prints a remark beside a result. */
    static boolean prints(CareerResult result, String... remarks) {
        return result.flags().stream().anyMatch(flag -> List.of(remarks).contains(flag.text()));
    }

    /** The lineage of a record of which a progression is printed, at the end of a day, by all that is known now. */
    Lineage record(RecordScope scope, LocalDate on) {
        return book.records().record(scope, on, LocalDate.MAX).unbroken();
    }

    /** By how many hundredths one mark is faster than another; below 0 if it is slower. */
    static int faster(Mark mark, Mark than) {
        return than.hundredths() - mark.hundredths();
    }
}
