package org.metricmile.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metricmile.records.Desk.NOW;
import static org.metricmile.records.RecordType.CHAMPIONSHIP;
import static org.metricmile.records.RecordType.MEETING;
import static org.metricmile.records.RecordType.NATIONAL;
import static org.metricmile.records.RecordType.NATIONAL_U20;
import static org.metricmile.records.RecordType.NATIONAL_U23;
import static org.metricmile.records.RecordType.OLYMPIC;
import static org.metricmile.records.RecordType.SEASONS_BEST;
import static org.metricmile.records.RecordType.WORLD;
import static org.metricmile.records.RecordType.WORLD_LEAD;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.records.Performance.Condition;
import org.metricmile.records.RecordScope.Venue;

/** Each kind of book holds what it is to hold, and nothing else. */
class RecordKindsTest {

    @Test
    void theWorldLeadAndTheSeasonsBestBeginAnewEachYear() {
        Desk desk = Desk.men1500()
                .ran("Ada", "GBR", "3:30.00", "2023-12-31")
                .ran("Ada", "GBR", "3:33.00", "2024-01-01")
                .ran("Ben", "KEN", "3:32.00", "2024-05-01")
                .ran("Ada", "GBR", "3:32.50", "2024-06-01")
                .ran("Cyd", "USA", "3:31.00", "2024-07-01");
        assertThat(desk.line(desk.scope(WORLD_LEAD, "", 2024), NOW, NOW))
                .isEqualTo("Ada 3:33.00, Ben 3:32.00, Cyd 3:31.00");
        assertThat(desk.line(desk.scope(WORLD_LEAD, "", 2024), LocalDate.parse("2024-06-30"), NOW))
                .isEqualTo("Ada 3:33.00, Ben 3:32.00");
        assertThat(desk.line(desk.scope(SEASONS_BEST, "Ada", 2024), NOW, NOW)).isEqualTo("Ada 3:33.00, Ada 3:32.50");
        assertThat(desk.line(desk.scope(SEASONS_BEST, "Ada", 2023), NOW, NOW)).isEqualTo("Ada 3:30.00");
    }

    @Test
    void aMeetingRecordIsOfItsSeriesAndAChampionshipHasNone() {
        Desk desk = Desk.men1500()
                .ranAtMeeting("bislett-games", "Ada", "GBR", "3:32.00", "2023-06-15")
                .ranAtMeeting("herculis", "Ben", "KEN", "3:28.00", "2023-07-21")
                .ranAtMeeting("bislett-games", "Cyd", "USA", "3:31.00", "2024-05-30")
                .ranAt(CompetitionCategory.WC, "Dan", "NOR", "3:27.00", "2023-08-23");
        assertThat(desk.line(MEETING, "bislett-games")).isEqualTo("Ada 3:32.00, Cyd 3:31.00");
        assertThat(desk.line(MEETING, "herculis")).isEqualTo("Ben 3:28.00");
        assertThat(desk.line(MEETING, "WC")).isEmpty();
    }

    @Test
    void aChampionshipRecordIsOfItsKindAndTheGamesHaveTheirOwn() {
        Desk desk = Desk.men1500()
                .ranAt(CompetitionCategory.WC, "Ada", "GBR", "3:30.00", "2023-08-23")
                .ranAt(CompetitionCategory.EC, "Ben", "NOR", "3:31.00", "2024-06-12")
                .ranAt(CompetitionCategory.OG, "Cyd", "USA", "3:28.00", "2024-08-06");
        assertThat(desk.line(CHAMPIONSHIP, "WC")).isEqualTo("Ada 3:30.00");
        assertThat(desk.line(CHAMPIONSHIP, "EC")).isEqualTo("Ben 3:31.00");
        assertThat(desk.line(CHAMPIONSHIP, "OG")).isEmpty();
        assertThat(desk.line(OLYMPIC, "")).isEqualTo("Cyd 3:28.00");
    }

    @Test
    void under23IsToldByTheYearOfBirthAsUnder20Is() {
        Desk desk = Desk.men1500()
                .bornRan("2001-12-31", "Old", "NED", "3:25.00", "2024-01-01")
                .bornRan("2002-01-01", "Young", "NED", "3:29.00", "2024-12-31")
                .bornRan("2005-01-01", "Younger", "NED", "3:29.54", "2024-08-06");
        assertThat(desk.line(NATIONAL_U23, "NED")).isEqualTo("Younger 3:29.54, Young 3:29.00");
        assertThat(desk.line(NATIONAL_U20, "NED")).isEqualTo("Younger 3:29.54");
    }

    @Test
    void outrightIsTheBetterOfOutdoorsAndShortTrack() {
        Desk desk = Desk.men1500()
                .ran("Ada", "GBR", "3:31.00", "2024-01-20", Condition.SHORT_TRACK)
                .ran("Ben", "GBR", "3:32.00", "2024-06-01")
                .ran("Cyd", "GBR", "3:30.00", "2024-07-01");
        assertThat(desk.line(desk.scope(NATIONAL, "GBR", Venue.OUTRIGHT), NOW, NOW))
                .isEqualTo("Ada 3:31.00, Cyd 3:30.00");
        assertThat(desk.line(desk.scope(NATIONAL, "GBR", Venue.OUTDOOR), NOW, NOW))
                .isEqualTo("Ben 3:32.00, Cyd 3:30.00");
        assertThat(desk.line(desk.scope(NATIONAL, "GBR", Venue.SHORT_TRACK), NOW, NOW))
                .isEqualTo("Ada 3:31.00");
    }

    @Test
    void aPendingRecordCountsIsSaidToBePendingAndIsOneUntilItIsRefused() {
        Desk desk = Desk.men1500()
                .ran("Ada", "GBR", "3:30.00", "2024-01-20")
                .ran("Ben", "KEN", "3:25.00", "2024-06-01")
                .ruled("Ben 2024-06-01", Ruling.State.PENDING, "2024-06-01")
                .ruled("Ben 2024-06-01", Ruling.State.RATIFIED, "2024-09-01")
                .ruled("Ben 2024-06-01", Ruling.State.NOT_RATIFIED, "2025-03-01");
        RecordScope world = desk.scope(WORLD, "");
        assertThat(state(desk, world, "2024-07-01")).isEqualTo("Ben pending");
        assertThat(state(desk, world, "2024-12-31")).isEqualTo("Ben ratified");
        assertThat(state(desk, world, "2025-03-01")).isEqualTo("Ada unruled");
    }

    private static String state(Desk desk, RecordScope scope, String known) {
        RecordMark held = desk.books()
                .lineage(scope, NOW, LocalDate.parse(known))
                .holders()
                .get(0);
        return held.performance().athlete().name() + " " + held.state().words();
    }
}
