package org.metricmile.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Competitions;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Identities;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Nations;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Source;

/** One run that two sources put on two days, and two runs with one time. */
class DaysThatDifferTest {

    private static final Athlete RUNNER = new Athlete("ada", "Ada", Sex.WOMEN);

    private static Performance ran(String mark, String day, String document, int row, String competition) {
        return ran(mark, day, document, row, competition, CompetitionCategory.OG);
    }

    private static Performance ran(
            String mark, String day, String document, int row, String competition, CompetitionCategory category) {
        Distance distance = Distance.ofMetres(5000);
        return new Performance(
                Performance.idOf(RUNNER, distance, LocalDate.parse(day), Mark.parse(mark)),
                RUNNER,
                new Nation("ITA"),
                Optional.empty(),
                distance,
                Mark.parse(mark),
                DateInterval.on(LocalDate.parse(day)),
                OptionalInt.empty(),
                new Meeting(competition, "", category, "Paris"),
                EnumSet.noneOf(Performance.Condition.class),
                new Source("invented", document, row));
    }

    private static RecordDesk desk(List<Performance> races, List<Performance> careers) {
        return RecordDesk.of(
                new MarksOnRecord(races, careers, List.of(), List.of(), List.of()),
                new WhoIsWho(List.of(), List.of(), Map.of(), new Identities(List.of()), Map.of()),
                new Venues(new Competitions(List.of(), List.of()), Map.of()),
                new Nations(List.of()));
    }

    private static List<String> days(RecordDesk desk) {
        return desk.marks().stream().map(mark -> mark.date().toString()).toList();
    }

    @Test
    void theDayIsThatOfTheRaceAndEveryReadingLeadsToTheMark() {
        Performance race = ran("14:31.64", "2024-08-06", "results.csv", 2, "OG2024");
        Performance career = ran("14:31.64", "2024-08-05", "career.csv", 7, "OG2024");
        RecordDesk desk = desk(List.of(race), List.of(career));
        assertThat(days(desk)).containsExactly("2024-08-06");
        assertThat(desk.find(race)).isEqualTo(desk.find(career)).isPresent();
        assertThat(desk.sources(desk.marks().get(0)))
                .extracting(Source::place)
                .containsExactlyInAnyOrder("results.csv:2", "career.csv:7");
    }

    @Test
    void onlyAChampionshipJoinsDays() {
        Performance race = ran("14:31.64", "2024-08-06", "results.csv", 2, "paris", CompetitionCategory.DL);
        Performance career = ran("14:31.64", "2024-08-05", "career.csv", 7, "paris", CompetitionCategory.DL);
        assertThat(days(desk(List.of(race), List.of(career)))).containsExactly("2024-08-05", "2024-08-06");
    }

    @Test
    void aReadingWhoseDayWasFoundAndThenMovedLeadsToTheMark() {
        for (int last = 6; last < 16; last++) {
            Performance unknown = ran("14:31.64", "2024-08-04", "medals.csv", 1, "OG2024")
                    .ranOn(new DateInterval(LocalDate.of(2024, 8, 1), LocalDate.of(2024, 8, last)));
            Performance found = ran("14:31.64", "2024-08-04", "other.csv", 3, "OG2024");
            Performance later = ran("14:31.64", "2024-08-05", "career.csv", 7, "OG2024");
            RecordDesk desk = desk(List.of(), List.of(found, unknown, later));
            assertThat(days(desk)).containsExactly("2024-08-05");
            assertThat(List.of(found, unknown, later))
                    .allSatisfy(read ->
                            assertThat(desk.find(read)).contains(desk.marks().get(0)));
        }
    }

    @Test
    void readingsOfThreeDaysInARowLeadToTheMark() {
        for (int first = 1; first < 20; first++) {
            List<Performance> read = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                read.add(ran("14:31.64", LocalDate.of(2024, 8, first + i).toString(), "list" + i, 2, "OG2024"));
            }
            RecordDesk desk = desk(List.of(), read);
            assertThat(days(desk)).containsExactly(read.get(2).date().toString());
            assertThat(read)
                    .allSatisfy(one ->
                            assertThat(desk.find(one)).contains(desk.marks().get(0)));
        }
    }

    @Test
    void theRowOfARaceReadTwiceWithTwoDaysIsOneRow() {
        Performance race = ran("14:31.64", "2024-08-06", "results.csv", 2, "OG2024");
        Performance dated = ran("14:31.64", "2024-08-05", "results.csv", 2, "OG2024");
        assertThat(days(desk(List.of(race), List.of(dated)))).containsExactly("2024-08-05");
    }

    @Test
    void aHeatAndAFinalWithOneTimeAreTwoRuns() {
        Performance heat = ran("14:31.64", "2024-08-05", "results.csv", 2, "OG2024");
        Performance last = ran("14:31.64", "2024-08-06", "results.csv", 9, "OG2024");
        assertThat(days(desk(List.of(heat, last), List.of()))).containsExactly("2024-08-05", "2024-08-06");
    }

    @Test
    void otherMeetingsOtherTimesAndDaysFartherApartAreTwoRuns() {
        Performance race = ran("14:31.64", "2024-08-06", "results.csv", 2, "OG2024");
        for (Performance other : List.of(
                ran("14:31.64", "2024-08-05", "career.csv", 7, "WC2025"),
                ran("14:31.64", "2024-08-05", "career.csv", 7, ""),
                ran("14:31.65", "2024-08-05", "career.csv", 7, "OG2024"),
                ran("14:31.64", "2024-08-04", "career.csv", 7, "OG2024"))) {
            assertThat(days(desk(List.of(race), List.of(other)))).hasSize(2);
        }
    }
}
