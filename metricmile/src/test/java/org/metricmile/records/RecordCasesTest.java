package org.metricmile.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.metricmile.records.Desk.NOW;
import static org.metricmile.records.RecordType.AREA;
import static org.metricmile.records.RecordType.NATIONAL;
import static org.metricmile.records.RecordType.NATIONAL_U20;
import static org.metricmile.records.RecordType.OLYMPIC;
import static org.metricmile.records.RecordType.PERSONAL_BEST;
import static org.metricmile.records.RecordType.WORLD;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.records.Performance.Condition;
import org.metricmile.records.RecordScope.Venue;

/** The cases that have split record desks, one table each. */
class RecordCasesTest {

    @Test
    void ovettEqualledCoeIn1980AndThenBeatHim() {
        Desk desk = Desk.men1500()
                .ran("Coe", "GBR", "3:32.03", "1979-08-15")
                .ran("Ovett", "GBR", "3:32.1h", "1980-07-15")
                .ran("Ovett", "GBR", "3:31.36", "1980-08-27")
                .ran("Cram", "GBR", "3:29.67", "1985-07-16");
        assertThat(desk.line(WORLD, "")).isEqualTo("Coe 3:32.03, = Ovett 3:32.1h, Ovett 3:31.36, Cram 3:29.67");
        Lineage then = desk.books().lineage(desk.scope(WORLD, ""), LocalDate.parse("1980-08-01"), NOW);
        assertThat(then.holders())
                .extracting(mark -> mark.performance().athlete().name())
                .containsExactly("Coe", "Ovett");
        Lineage now = desk.books().lineage(desk.scope(WORLD, ""), NOW, NOW);
        assertThat(now.marks()).extracting(mark -> mark.daysStood(NOW)).startsWith(378L, 43L, 1784L);
        assertThat(now.marks().get(2).marginHundredths()).hasValue(67);
        assertThat(now.marks().get(1).marginHundredths()).hasValue(0);
    }

    @Test
    void anAutomaticTimeOfTheSameTenthEqualsTheRecordOfItsYears() {
        Desk desk =
                Desk.men1500().ran("Coe", "GBR", "3:32.03", "1979-08-15").ran("Ovett", "GBR", "3:32.09", "1980-07-15");
        assertThat(desk.line(WORLD, "")).isEqualTo("Coe 3:32.03, = Ovett 3:32.09");
    }

    @Test
    void aHandTimeBeatsNoAutomaticRecordSince1981() {
        Desk desk = Desk.men1500()
                .ran("Cram", "GBR", "3:29.67", "1985-07-16")
                .ran("Nobody", "KEN", "3:29.5h", "1985-08-01")
                .ran("Aouita", "KEN", "3:29.46", "1985-08-23");
        assertThat(desk.line(WORLD, "")).isEqualTo("Cram 3:29.67, Aouita 3:29.46");
    }

    @Test
    void ramziKeepsHis2008MarkUntilItIsAnnulledIn2009() {
        Desk desk = Desk.men1500()
                .ran("Kiprop", "KEN", "3:31.64", "2008-07-25")
                .ran("Ramzi", "BRN", "3:29.14", "2006-07-14")
                .ran("Ramzi", "BRN", "3:32.94", "2008-08-19")
                .ruled("Ramzi 2008-08-19", Ruling.State.ANNULLED, "2009-11-18");
        RecordScope own = desk.scope(PERSONAL_BEST, "Ramzi");
        assertThat(desk.line(own, NOW, NOW)).isEqualTo("Ramzi 3:29.14");
        Desk games = Desk.men1500()
                .ranAt(CompetitionCategory.OG, "Ramzi", "BRN", "3:32.94", "2008-08-19")
                .ranAt(CompetitionCategory.OG, "Kiprop", "KEN", "3:33.11", "2008-08-19")
                .ruled("Ramzi 2008-08-19", Ruling.State.ANNULLED, "2009-11-18");
        RecordScope olympic = games.scope(OLYMPIC, "");
        LocalDate end = LocalDate.parse("2008-12-31");
        assertThat(games.line(olympic, end, LocalDate.parse("2009-11-17"))).isEqualTo("Ramzi 3:32.94");
        assertThat(games.line(olympic, end, LocalDate.parse("2009-11-18"))).isEqualTo("Kiprop 3:33.11");
    }

    @Test
    void torunIsTakenAwayAndGivenBack() {
        Desk desk = Desk.men1500()
                .ran("Wilson", "GBR", "3:39.00", "2021-02-01", Condition.SHORT_TRACK)
                .ran("Ingebrigtsen", "NOR", "3:37.56", "2021-03-05", Condition.SHORT_TRACK)
                .ruled("Ingebrigtsen 2021-03-05", Ruling.State.ANNULLED, "2021-03-05")
                .ruled("Ingebrigtsen 2021-03-05", Ruling.State.UNRULED, "2021-03-06");
        RecordScope world = desk.scope(WORLD, "", Venue.SHORT_TRACK);
        LocalDate day = LocalDate.parse("2021-03-05");
        assertThat(desk.line(world, day, day)).isEqualTo("Wilson 3:39.00");
        assertThat(desk.line(world, day, day.plusDays(1))).isEqualTo("Wilson 3:39.00, Ingebrigtsen 3:37.56");
        assertThat(desk.line(WORLD, "")).as("outdoors").isEmpty();
    }

    @Test
    void aMarkCountsForTheNationItWasRunFor() {
        Desk lagat = Desk.men1500()
                .ran("Lagat", "KEN", "3:26.34", "2001-08-24")
                .ran("Lagat", "USA", "3:29.30", "2005-08-28");
        assertThat(lagat.line(NATIONAL, "KEN")).isEqualTo("Lagat 3:26.34");
        assertThat(lagat.line(NATIONAL, "USA")).isEqualTo("Lagat 3:29.30");
        assertThat(lagat.line(AREA, "North and Central America")).isEqualTo("Lagat 3:29.30");
        Desk hassan = Desk.women1500()
                .ran("Hassan", "ETH", "4:13.74", "2012-06-01")
                .ran("Hassan", "NED", "3:51.95", "2019-10-05");
        assertThat(hassan.line(NATIONAL, "ETH")).isEqualTo("Hassan 4:13.74");
        assertThat(hassan.line(AREA, "Europe")).isEqualTo("Hassan 3:51.95");
        assertThat(hassan.line(PERSONAL_BEST, "Hassan")).isEqualTo("Hassan 4:13.74, Hassan 3:51.95");
    }

    @Test
    void aMarkForEnglandIsABritishRecord() {
        Desk desk = Desk.men1500().ran("Cram", "ENG", "3:35.00", "1986-08-02");
        assertThat(desk.line(NATIONAL, "GBR")).isEqualTo("Cram 3:35.00");
        assertThat(desk.line(NATIONAL, "ENG")).isEmpty();
    }

    @Test
    void twoWithTheSameMarkOnOneDayShareTheRecord() {
        Desk desk = Desk.men1500()
                .ran("Ada", "GBR", "3:30.00", "2020-06-01")
                .ran("Ben", "GBR", "3:30.00", "2020-06-01")
                .ran("Cyd", "GBR", "3:30.01", "2020-06-01");
        assertThat(desk.line(NATIONAL, "GBR")).isEqualTo("Ada 3:30.00, = Ben 3:30.00");
    }

    @Test
    void anEqualledRecordIsSharedUntilBothLoseIt() {
        Desk desk = Desk.men1500()
                .ran("Ada", "GBR", "3:30.00", "2020-06-01")
                .ran("Ben", "GBR", "3:30.00", "2021-06-01")
                .ran("Cyd", "GBR", "3:29.99", "2022-06-01");
        Lineage lineage = desk.books().lineage(desk.scope(NATIONAL, "GBR"), NOW, NOW);
        assertThat(lineage.marks())
                .extracting(mark -> mark.until().map(LocalDate::toString).orElse("stands"))
                .containsExactly("2022-06-01", "2022-06-01", "stands");
    }

    @Test
    void anEnRouteMarkCountsAndCarriesNoPlace() {
        Desk desk = Desk.men1500()
                .ran("Ingebrigtsen", "NOR", "3:28.72", "2024-05-25", Condition.EN_ROUTE)
                .ran("Nordas", "NOR", "3:29.47", "2023-06-27");
        assertThat(desk.line(NATIONAL, "NOR")).isEqualTo("Nordas 3:29.47, Ingebrigtsen 3:28.72");
        Performance mark = desk.marks().get(0);
        assertThatThrownBy(() -> new Performance(
                        mark.id(),
                        mark.athlete(),
                        mark.nation(),
                        mark.born(),
                        mark.distance(),
                        mark.mark(),
                        mark.when(),
                        java.util.OptionalInt.of(2),
                        mark.meeting(),
                        mark.conditions(),
                        mark.source()))
                .hasMessage(
                        "3:28.72 of Ingebrigtsen on 2024-05-25 was made on the way and carries no place, but place 2 was given");
    }

    @Test
    void anOversizedTrackGivesAPersonalBestButNoRecord() {
        Desk desk = Desk.men1500()
                .ran("Ada", "USA", "3:33.00", "2023-02-01", Condition.SHORT_TRACK)
                .ran("Ben", "USA", "3:31.00", "2023-02-10", Condition.SHORT_TRACK, Condition.OVERSIZED_TRACK);
        assertThat(desk.line(desk.scope(NATIONAL, "USA", Venue.SHORT_TRACK), NOW, NOW))
                .isEqualTo("Ada 3:33.00");
        assertThat(desk.line(desk.scope(NATIONAL, "USA", Venue.OUTRIGHT), NOW, NOW))
                .isEqualTo("Ada 3:33.00");
        assertThat(desk.line(desk.scope(PERSONAL_BEST, "Ben", Venue.OUTRIGHT), NOW, NOW))
                .isEqualTo("Ben 3:31.00");
        assertThat(RecordRules.exclusion(desk.marks().get(1)))
                .hasValue("run on an indoor track longer than 200 m, which is neither outdoors nor short track");
    }

    @Test
    void aWomansMarkInAMixedRaceIsNoRecord() {
        Desk desk = Desk.women1500().ran("Eve", "GBR", "4:00.00", "2023-02-01", Condition.MIXED_RACE);
        assertThat(desk.line(NATIONAL, "GBR")).isEmpty();
        Desk men = Desk.men1500().ran("Ada", "GBR", "3:40.00", "2023-02-01", Condition.MIXED_RACE);
        assertThat(men.line(NATIONAL, "GBR")).isEqualTo("Ada 3:40.00");
    }

    @Test
    void under20IsToldByTheLastDayOfTheYear() {
        Desk desk = Desk.men1500()
                .bornRan("2005-12-31", "Old", "NED", "3:40.00", "2024-12-31")
                .bornRan("2005-01-01", "Laros", "NED", "3:29.54", "2024-08-06")
                .bornRan("2004-12-31", "Late", "NED", "3:20.00", "2024-01-01")
                .ran("Unborn", "NED", "3:21.00", "2024-01-02");
        assertThat(desk.line(NATIONAL_U20, "NED")).isEqualTo("Laros 3:29.54");
    }

    @Test
    void anAreaHasItsOwnBookOfThoseUnder20() {
        Desk desk = Desk.men1500()
                .bornRan("2005-04-17", "Laros", "NED", "3:29.54", "2024-08-06")
                .bornRan("2005-01-01", "Kandie", "KEN", "3:29.00", "2024-08-06")
                .bornRan("2004-12-31", "Myers", "GBR", "3:28.00", "2024-08-06");
        assertThat(desk.line(RecordType.AREA_U20, "Europe")).isEqualTo("Laros 3:29.54");
        assertThat(desk.line(RecordType.AREA_U20, "Africa")).isEqualTo("Kandie 3:29.00");
    }

    @Test
    void whatIsNotRatifiedStaysAPersonalBest() {
        Desk desk = Desk.men1500()
                .ran("Farah", "GBR", "3:28.81", "2013-07-19")
                .ran("Farah", "GBR", "3:28.00", "2014-07-19")
                .ruled("Farah 2014-07-19", Ruling.State.NOT_RATIFIED, "2014-09-01");
        assertThat(desk.line(NATIONAL, "GBR")).isEqualTo("Farah 3:28.81");
        assertThat(desk.line(desk.scope(NATIONAL, "GBR"), NOW, LocalDate.parse("2014-08-31")))
                .isEqualTo("Farah 3:28.81, Farah 3:28.00");
        assertThat(desk.line(PERSONAL_BEST, "Farah")).isEqualTo("Farah 3:28.81, Farah 3:28.00");
    }

    @Test
    void aMarkGivenTwiceIsRefused() {
        Desk desk =
                Desk.men1500().ran("Ada", "GBR", "3:30.00", "2020-06-01").ran("Ada", "GBR", "3:31.00", "2020-06-01");
        assertThatThrownBy(desk::books)
                .hasMessage(
                        "two marks have the id Ada 2020-06-01: 3:30.00 of Ada and 3:31.00 of Ada. Maybe one mark was given twice.");
    }

    @Test
    void everyKindHasItsWords() {
        assertThat(RecordType.ALL).extracting(RecordType::code).doesNotHaveDuplicates();
        assertThat(List.of(WORLD.words(), NATIONAL.code())).containsExactly("world record", "NR");
    }
}
