package org.metricmile.records.background;

import java.time.LocalDate;
import java.util.List;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Race;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.FormBook;
import org.metricmile.records.careers.HeadToHead;
import org.metricmile.records.claims.RaceAtTheDesk;
import org.metricmile.records.claims.RecordAtStake;
import org.metricmile.records.claims.RecordsAtStake;

/**
 * What a race is seen against, as of the end of its day; what happened later is not seen.
 *
 * @param race on the day that careers and the record desk go by
 * @param records that it broke, equalled or came near
 * @param careers of its foremost runners, in the order of the result
 * @param rivalries of two of them each
 */
public record RaceBackground(
        Race race, List<RecordAtStake> records, List<CareerSoFar> careers, List<Rivalry> rivalries) {

    /**
     * The finals in which two runners met, over any distance.
     *
     * @param before up to the day before the race
     * @param including the race; the same as before where it is no final
     */
    public record Rivalry(HeadToHead before, HeadToHead including) {}

    public RaceBackground {
        records = List.copyOf(records);
        careers = List.copyOf(careers);
        rivalries = List.copyOf(rivalries);
    }

    /**
     * The background of a race.
     *
     * @param race a race whose results are in the book
     * @throws IllegalArgumentException if the book holds no result of the race with its days
     */
    public static RaceBackground of(FormBook book, Race race) {
        RaceAtTheDesk desk = new RaceAtTheDesk(book, race);
        LocalDate day = desk.day();
        LocalDate morning =
                race.competition().dates().map(dates -> dates.first()).orElse(day);
        List<RecordAtStake> records = RecordsAtStake.of(desk);
        List<CareerResult> foremost = ForemostRunners.of(desk, records, morning);
        return new RaceBackground(
                book.dated(race),
                records,
                foremost.stream()
                        .map(result -> CareerSoFar.of(book, result, morning, day))
                        .toList(),
                foremost.stream()
                        .flatMap(one -> foremost.stream()
                                .filter(other -> !other.athlete().equals(one.athlete()))
                                .map(other -> rivalry(book, one.athlete(), other.athlete(), day)))
                        .toList());
    }

    private static Rivalry rivalry(FormBook book, Athlete one, Athlete other, LocalDate day) {
        HeadToHead finals = HeadToHead.of(book.careers(), one, other).finals();
        return new Rivalry(finals.before(day), finals.upTo(day));
    }

    /** The finals of two of the runners, seen from the first. */
    public Rivalry between(Athlete one, Athlete other) {
        return rivalries.stream()
                .filter(rivalry -> rivalry.before().one().equals(one)
                        && rivalry.before().other().equals(other))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s and %s are not both among the foremost runners".formatted(one.name(), other.name())));
    }
}
