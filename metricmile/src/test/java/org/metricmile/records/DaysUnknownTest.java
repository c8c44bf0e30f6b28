package org.metricmile.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metricmile.records.Witnesses.CHAMPIONSHIP;
import static org.metricmile.records.Witnesses.NOW;
import static org.metricmile.records.Witnesses.WORLD;
import static org.metricmile.records.Witnesses.countedFor;
import static org.metricmile.records.Witnesses.days;
import static org.metricmile.records.Witnesses.desk;
import static org.metricmile.records.Witnesses.printed;
import static org.metricmile.records.Witnesses.ran;
import static org.metricmile.records.Witnesses.told;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Nation;

/** Marks of which only the days of a championship or the year are told. */
class DaysUnknownTest {

    @Test
    void aMarkOfADayUnknownIsOnTheDayOfAnotherSource() {
        Performance late = ran("Ben", "3:31.00", CHAMPIONSHIP, "results.csv");
        RecordDesk found = desk(List.of(late), List.of(printed("Ben", "3:31.00", "1990-07-03", "")));
        assertThat(found.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.date()).isEqualTo(LocalDate.parse("1990-07-03"));
            assertThat(mark.conditions()).isEmpty();
        });
        assertThat(found.find(late))
                .hasValueSatisfying(mark -> assertThat(found.sources(mark)).hasSize(2));
        assertThat(desk(List.of(late), List.of(printed("Ben", "3:31.00", "1989-07-03", "")))
                        .marks())
                .as("a year apart it is another run")
                .hasSize(2);
    }

    @Test
    void aRowWithAYearAloneIsTheRunOfThatYearThatAnotherSourceDates() {
        Performance summer = ran("Ben", "3:31.00", "1990-07-03", "career.csv");
        PrintedRecord year =
                printed(ran("Benjamin Ben", "3:31.00", days("1990-01-01", "1990-12-31"), "records.csv"), "");
        RecordDesk desk = desk(List.of(summer), List.of(year));
        assertThat(desk.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.when()).isEqualTo(summer.when());
            assertThat(mark.athlete()).isEqualTo(summer.athlete());
            assertThat(desk.sources(mark)).hasSize(2);
        });
        assertThat(told(desk.record(WORLD, NOW, NOW)))
                .as("run once, so not equalled in December")
                .containsExactly("Ben 3:31.00 by both");
    }

    @Test
    void aRowWithAYearAloneIsNoRunOfAnotherYearOrTimeOrNation() {
        PrintedRecord year =
                printed(ran("Benjamin Ben", "3:31.00", days("1990-01-01", "1990-12-31"), "records.csv"), "");
        for (Performance other : List.of(
                ran("Ben", "3:31.00", "1989-12-31", "career.csv"),
                ran("Ben", "3:31.01", "1990-07-03", "career.csv"),
                countedFor(new Nation("UGA"), ran("Ben", "3:31.00", "1990-07-03", "career.csv")))) {
            assertThat(desk(List.of(other), List.of(year)).marks()).hasSize(2);
        }
    }

    @Test
    void aYearAloneGivesWayToTheDaysOfAChampionship() {
        Performance late = ran("Ben", "3:31.00", CHAMPIONSHIP, "results.csv");
        Performance year = ran("Ben", "3:31.00", days("1990-01-01", "1990-12-31"), "career.csv");
        assertThat(desk(List.of(year, late), List.of()).marks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.when()).isEqualTo(CHAMPIONSHIP));
    }

    @Test
    void aMarkOfADayUnknownIsNotSeenBeforeTheLastDay() {
        Performance late = ran("Ben", "3:31.00", CHAMPIONSHIP, "results.csv");
        RecordDesk desk = desk(List.of(late), List.of());
        assertThat(desk.record(WORLD, LocalDate.parse("1990-07-08"), NOW).holders())
                .isEmpty();
        assertThat(desk.record(WORLD, LocalDate.parse("1990-07-09"), NOW).holders())
                .hasSize(1);
    }
}
