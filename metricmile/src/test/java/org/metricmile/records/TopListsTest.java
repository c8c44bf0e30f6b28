package org.metricmile.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Area;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Sex;
import org.metricmile.records.Performance.Condition;
import org.metricmile.records.RecordScope.Venue;

class TopListsTest {

    private static final TopLists.Question ALL = question(false, 10);

    private final Desk desk = Desk.men1500()
            .ran("Ada", "GBR", "3:30.00", "2020-06-01")
            .ran("Ada", "GBR", "3:31.00", "2021-06-01")
            .ran("Ben", "KEN", "3:30.00", "2019-06-01")
            .ran("Cyd", "ENG", "3:32.5h", "2021-07-01")
            .ran("Dan", "USA", "3:29.00", "2021-02-01", Condition.SHORT_TRACK)
            .ran("Eve", "USA", "3:28.00", "2021-02-02", Condition.OVERSIZED_TRACK);

    private static TopLists.Question question(boolean performances, int top) {
        return new TopLists.Question(
                Sex.MEN,
                Distance.ofMetres(1500),
                Venue.OUTDOOR,
                performances,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                top,
                Desk.NOW,
                Desk.NOW);
    }

    private static TopLists.Question with(
            Venue venue, boolean performances, String nation, @Nullable Area area, int year, int top, LocalDate on) {
        return new TopLists.Question(
                Sex.MEN,
                Distance.ofMetres(1500),
                venue,
                performances,
                Optional.of(nation).filter(code -> !code.isEmpty()).map(Nation::new),
                Optional.ofNullable(area),
                year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
                OptionalInt.empty(),
                top,
                on,
                on);
    }

    private List<String> list(TopLists.Question question) {
        return desk.lists().list(question).stream()
                .map(ranked -> ranked.rank() + " " + ranked.mark().athlete().name() + " "
                        + ranked.mark().mark())
                .toList();
    }

    @Test
    void equalMarksShareARankAndTheEarlierStandsFirst() {
        assertThat(list(ALL)).containsExactly("1 Ben 3:30.00", "1 Ada 3:30.00", "3 Cyd 3:32.5h");
    }

    @Test
    void allWhoShareTheLastRankAreListed() {
        assertThat(list(question(false, 1))).containsExactly("1 Ben 3:30.00", "1 Ada 3:30.00");
    }

    @Test
    void performancesHoldEveryMark() {
        assertThat(list(question(true, 10)))
                .containsExactly("1 Ben 3:30.00", "1 Ada 3:30.00", "3 Ada 3:31.00", "4 Cyd 3:32.5h");
    }

    @Test
    void aSeasonANationAnAreaAndADay() {
        assertThat(list(with(Venue.OUTDOOR, false, "", null, 2021, 9, Desk.NOW)))
                .containsExactly("1 Ada 3:31.00", "2 Cyd 3:32.5h");
        assertThat(list(with(Venue.OUTDOOR, false, "GBR", null, 0, 9, Desk.NOW)))
                .as("a mark for England is British")
                .containsExactly("1 Ada 3:30.00", "2 Cyd 3:32.5h");
        assertThat(list(with(Venue.OUTDOOR, false, "", Area.AFRICA, 0, 9, Desk.NOW)))
                .containsExactly("1 Ben 3:30.00");
        assertThat(list(with(Venue.OUTDOOR, false, "", null, 0, 9, LocalDate.parse("2020-05-31"))))
                .containsExactly("1 Ben 3:30.00");
    }

    @Test
    void anOversizedTrackIsInNoList() {
        assertThat(list(with(Venue.OUTRIGHT, false, "USA", null, 0, 9, Desk.NOW)))
                .containsExactly("1 Dan 3:29.00");
        assertThat(list(with(Venue.SHORT_TRACK, false, "", null, 0, 9, Desk.NOW)))
                .containsExactly("1 Dan 3:29.00");
    }

    @Test
    void anAnnulledMarkGivesWayToTheNextOfItsAthlete() {
        desk.ruled("Ada 2020-06-01", Ruling.State.ANNULLED, "2024-01-01");

        assertThat(list(ALL)).containsExactly("1 Ben 3:30.00", "2 Ada 3:31.00", "3 Cyd 3:32.5h");
        assertThat(list(with(Venue.OUTDOOR, false, "", null, 0, 9, LocalDate.parse("2023-12-31"))))
                .startsWith("1 Ben 3:30.00", "1 Ada 3:30.00");
    }

    @Test
    void whatIsNotRatifiedStaysInTheList() {
        desk.ruled("Ben 2019-06-01", Ruling.State.NOT_RATIFIED, "2019-12-01");

        assertThat(desk.lists().list(ALL).get(0).state()).isEqualTo(Ruling.State.NOT_RATIFIED);
        assertThat(desk.books().setAside(desk.scope(RecordType.WORLD, ""), Desk.NOW, Desk.NOW))
                .extracting(mark -> mark.performance().athlete().name())
                .containsExactly("Ben");
    }
}
