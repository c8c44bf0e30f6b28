package org.metricmile.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metricmile.records.Witnesses.NOW;
import static org.metricmile.records.Witnesses.WORLD;
import static org.metricmile.records.Witnesses.desk;
import static org.metricmile.records.Witnesses.printed;
import static org.metricmile.records.Witnesses.ran;
import static org.metricmile.records.Witnesses.scope;
import static org.metricmile.records.Witnesses.told;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Source;
import org.metricmile.records.Performance.Condition;
import org.metricmile.records.RecordAnswer.Agreement;
import org.metricmile.records.RecordScope.Venue;

/** One desk: marks and lists of records, each a witness, and what it answers where they differ. */
class RecordDeskTest {

    @Test
    void anAnswerSaysOnWhatEachMarkRests() {
        RecordDesk desk = desk(
                List.of(
                        ran("Ben", "3:31.00", "1990-07-01", "results.csv"),
                        ran("Cid", "3:30.00", "1995-07-01", "results.csv")),
                List.of(
                        printed("Abe", "3:32.00", "1985-07-01", "1990-07-01"),
                        printed("BEN", "3:31.00", "1990-07-01", "")));

        RecordAnswer answer = desk.record(WORLD, NOW, NOW);
        assertThat(told(answer))
                .containsExactly("Abe 3:32.00 by list of records", "Ben 3:31.00 by both", "Cid 3:30.00 by marks");
        assertThat(answer.agreement()).isEqualTo(Agreement.MARKS_ARE_BETTER);
        assertThat(answer.difference().orElseThrow())
                .startsWith("By races, careers and lists of marks alone it would be 3:30.00 of Cid on 1995-07-01; "
                        + "a list of records prints 3:31.00 of Ben on 1990-07-01 (records.csv:");

        LocalDate before = LocalDate.parse("1995-06-30");
        assertThat(desk.record(WORLD, before, NOW).agreement()).isEqualTo(Agreement.ALIKE);
        assertThat(desk.record(WORLD, before, NOW).difference()).isEmpty();
        assertThat(desk.record(WORLD, LocalDate.parse("1986-01-01"), NOW).agreement())
                .isEqualTo(Agreement.ONLY_LIST);
        assertThat(desk.record(WORLD, LocalDate.parse("1980-01-01"), NOW).agreement())
                .isEqualTo(Agreement.NOTHING);
    }

    @Test
    void aListMayHoldMoreThanTheMarksOrNothing() {
        List<Performance> marks = List.of(ran("Ben", "3:31.00", "1990-07-01", "results.csv"));
        assertThat(desk(marks, List.of(printed("Abe", "3:29.00", "1985-07-01", "")))
                        .record(WORLD, NOW, NOW)
                        .agreement())
                .isEqualTo(Agreement.LIST_IS_BETTER);
        assertThat(desk(marks, List.of(printed("Abe", "3:31.00", "1985-07-01", "")))
                        .record(WORLD, NOW, NOW)
                        .agreement())
                .isEqualTo(Agreement.HOLDERS_DIFFER);
        assertThat(desk(marks, List.of()).record(WORLD, NOW, NOW).agreement()).isEqualTo(Agreement.ONLY_MARKS);
    }

    @Test
    void anAnnulledMarkIsNotTheAnswerThoughAListPrintsIt() {
        Performance gone = ran("Cid", "3:30.00", "1995-07-01", "results.csv");
        RecordDesk desk = desk(
                List.of(ran("Ben", "3:31.00", "1990-07-01", "results.csv"), gone),
                List.of(printed("Cid", "3:30.00", "1995-07-01", "")),
                new Ruling(
                        gone.id(),
                        Ruling.State.ANNULLED,
                        LocalDate.parse("1996-01-01"),
                        "case",
                        new Source("case", "", 0)));

        assertThat(told(desk.record(WORLD, NOW, LocalDate.parse("1995-12-31"))))
                .containsExactly("Ben 3:31.00 by marks", "Cid 3:30.00 by both");
        RecordAnswer since = desk.record(WORLD, NOW, NOW);
        assertThat(told(since)).containsExactly("Ben 3:31.00 by marks");
        assertThat(since.agreement()).isEqualTo(Agreement.LIST_IS_BETTER);
    }

    @Test
    void aListTellsOfTheOutdoorRecordWhereTheOutrightOneWasRunOutdoors() {
        RecordDesk desk = desk(
                List.of(),
                List.of(
                        printed("Abe", "3:32.00", "1985-07-01", "1990-02-01"),
                        printed("Ben", "3:31.00", "1990-02-01", "", Condition.SHORT_TRACK)));
        RecordScope outdoor = scope(Venue.OUTDOOR);
        assertThat(desk.record(outdoor, LocalDate.parse("1989-01-01"), NOW).printedHolder())
                .hasValueSatisfying(
                        row -> assertThat(row.mark().athlete().name()).isEqualTo("Abe"));
        RecordAnswer since = desk.record(outdoor, NOW, NOW);
        assertThat(since.printedHolder()).isEmpty();
        assertThat(since.holders())
                .extracting(mark -> mark.performance().athlete().name())
                .containsExactly("Abe");
    }

    @Test
    void theUnbrokenLineageBeginsAfterTheLastHole() {
        RecordDesk desk = desk(
                List.of(),
                List.of(
                        printed("Abe", "3:34.00", "1985-07-01", "1986-07-01"),
                        printed("Ben", "3:32.00", "1988-07-01", "1990-07-01"),
                        printed("Cid", "3:31.00", "1990-07-01", "")));
        assertThat(desk.record(WORLD, NOW, NOW).unbroken().marks())
                .extracting(mark -> mark.performance().athlete().name())
                .containsExactly("Ben", "Cid");
        assertThat(desk.printedScopes(ran("Cid", "3:31.00", "1990-07-01", ""))).containsExactly(WORLD);
    }

    @Test
    void aHoleLaterThanTheDayIsNotSeenOnIt() {
        RecordDesk desk = desk(
                List.of(),
                List.of(
                        printed("Abe", "3:34.00", "1985-07-01", "1986-07-01"),
                        printed("Ben", "3:33.00", "1986-07-01", "1990-07-01"),
                        printed("Cid", "3:31.00", "1992-07-01", "")));
        assertThat(desk.record(WORLD, LocalDate.parse("1988-01-01"), NOW)
                        .unbroken()
                        .marks())
                .extracting(mark -> mark.performance().athlete().name())
                .containsExactly("Abe", "Ben");
        assertThat(desk.record(WORLD, LocalDate.parse("1991-01-01"), NOW)
                        .unbroken()
                        .marks())
                .as("somebody who is not in the list has bettered the last one")
                .isEmpty();
        assertThat(desk.record(WORLD, NOW, NOW).unbroken().marks())
                .extracting(mark -> mark.performance().athlete().name())
                .containsExactly("Cid");
    }

    @Test
    void whoSharesARecordIsNoHoleInIt() {
        RecordDesk desk = desk(
                List.of(),
                List.of(
                        printed("Abe", "3:32.00", "1985-07-01", "1990-07-01"),
                        printed("Ben", "3:32.00", "1986-07-01", "1990-07-01"),
                        printed("Cid", "3:31.00", "1990-07-01", "")));
        assertThat(desk.record(WORLD, LocalDate.parse("1988-01-01"), NOW)
                        .unbroken()
                        .marks())
                .hasSize(2);
    }

    @Test
    void theTenthOfAListOfRecordsIsTheAutomaticTimeOfTheRun() {
        RecordDesk desk = desk(
                List.of(ran("Coe", "3:32.03", "1979-08-15", "career.csv")),
                List.of(printed("Coe", "3:32.1h", "1979-08-15", "")));
        assertThat(told(desk.record(WORLD, NOW, NOW))).containsExactly("Coe 3:32.03 by both");
        assertThat(desk.find(ran("Coe", "3:32.1h", "1979-08-15", "")))
                .hasValueSatisfying(mark -> assertThat(mark.mark()).hasToString("3:32.03"));
    }
}
