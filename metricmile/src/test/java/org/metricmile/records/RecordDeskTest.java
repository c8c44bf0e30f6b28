package org.metricmile.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Area;
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
import org.metricmile.records.Performance.Condition;
import org.metricmile.records.RecordAnswer.Agreement;
import org.metricmile.records.RecordScope.Venue;

/** One desk: marks and lists of records, each a witness, and what it answers where they differ. */
class RecordDeskTest {

    private static final Distance METRIC = Distance.ofMetres(1500);
    private static final LocalDate NOW = LocalDate.parse("2026-01-01");
    private static final DateInterval CHAMPIONSHIP = days("1990-07-01", "1990-07-09");
    private static final Nations NATIONS = new Nations(
            List.of(new Nations.Entry(new Nation("KEN"), "Kenya", Optional.of(Area.AFRICA), new Nation("KEN"))));
    private static final RecordScope WORLD = scope(Venue.OUTRIGHT);

    private static DateInterval days(String first, String last) {
        return new DateInterval(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static RecordScope scope(Venue venue) {
        return new RecordScope(RecordType.WORLD, "", 0, Sex.MEN, METRIC, venue);
    }

    private static Performance ran(String who, String mark, String day, String document, Condition... conditions) {
        return ran(who, mark, DateInterval.on(LocalDate.parse(day)), document, conditions);
    }

    private static Performance ran(
            String who, String mark, DateInterval when, String document, Condition... conditions) {
        Athlete athlete = new Athlete(who.toLowerCase(java.util.Locale.ROOT), who, Sex.MEN);
        Set<Condition> all = EnumSet.noneOf(Condition.class);
        Collections.addAll(all, conditions);
        return new Performance(
                Performance.idOf(athlete, METRIC, when.last(), Mark.parse(mark)),
                athlete,
                new Nation("KEN"),
                Optional.empty(),
                METRIC,
                Mark.parse(mark),
                when,
                OptionalInt.empty(),
                new Meeting("", "", CompetitionCategory.OTHER, "Town"),
                all,
                new Source("invented", document, (who + mark + when).hashCode() & 0xFFFF));
    }

    private static Performance of(Nation nation, Performance mark) {
        return new Performance(
                mark.id(),
                mark.athlete(),
                nation,
                mark.born(),
                mark.distance(),
                mark.mark(),
                mark.when(),
                mark.place(),
                mark.meeting(),
                mark.conditions(),
                mark.source());
    }

    private static PrintedRecord printed(String who, String mark, String day, String betteredOn, Condition... how) {
        return printed(ran(who, mark, day, "records.csv", how), betteredOn);
    }

    private static PrintedRecord printed(Performance read, String betteredOn) {
        return new PrintedRecord(WORLD, read, betteredOn, false, read.source());
    }

    private static RecordDesk desk(List<Performance> careers, List<PrintedRecord> printed, Ruling... rulings) {
        return desk(new MarksOnRecord(List.of(), careers, List.of(), printed, List.of(rulings)));
    }

    private static RecordDesk desk(MarksOnRecord marks) {
        return RecordDesk.of(
                marks,
                new WhoIsWho(List.of(), List.of(), Map.of(), new Identities(List.of()), Map.of()),
                new Venues(new Competitions(List.of(), List.of()), Map.of()),
                NATIONS);
    }

    private static List<String> told(RecordAnswer answer) {
        return answer.lineage().marks().stream()
                .map(mark -> "%s %s by %s"
                        .formatted(
                                mark.performance().athlete().name(),
                                mark.performance().mark(),
                                answer.basis(mark.performance()).words()))
                .toList();
    }

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
                of(new Nation("UGA"), ran("Ben", "3:31.00", "1990-07-03", "career.csv")))) {
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

    @Test
    void theTenthOfAListOfRecordsIsTheAutomaticTimeOfTheRun() {
        RecordDesk desk = desk(
                List.of(ran("Coe", "3:32.03", "1979-08-15", "career.csv")),
                List.of(printed("Coe", "3:32.1h", "1979-08-15", "")));
        assertThat(told(desk.record(WORLD, NOW, NOW))).containsExactly("Coe 3:32.03 by both");
        assertThat(desk.find(ran("Coe", "3:32.1h", "1979-08-15", "")))
                .hasValueSatisfying(mark -> assertThat(mark.mark()).hasToString("3:32.03"));
    }

    @Test
    void whichSourceOfARunIsReadFirstMakesNoDifference() {
        List<Performance> readings = List.of(
                ran("Ben", "3:31.00", "1990-07-03", "a.csv"),
                ran("Ben", "3:31.00", "1990-07-03", "b.csv"),
                ran("Ben", "3:31.0h", "1990-07-03", "c.csv"),
                ran("Ben", "3:31.50", "1990-07-03", "d.csv"));
        List<Performance> backwards = new ArrayList<>(readings);
        Collections.reverse(backwards);
        RecordDesk one = desk(readings, List.of());
        RecordDesk other = desk(backwards, List.of());
        assertThat(one.marks()).hasSize(2).isEqualTo(other.marks());
        assertThat(one.differences()).hasSize(1).isEqualTo(other.differences());
        assertThat(one.marks()).allSatisfy(mark -> assertThat(one.sources(mark)).isEqualTo(other.sources(mark)));
    }

    record Run(String who, int hundredths, int day, boolean inList, boolean late) {}

    @Provide
    Arbitrary<List<Run>> runs() {
        return Combinators.combine(
                        Arbitraries.of("Ada", "Ben", "Cyd", "Dan"),
                        Arbitraries.integers().between(20_600, 20_660),
                        Arbitraries.integers().between(0, 12_000),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of(true, false, false, false))
                .as(Run::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static MarksOnRecord marks(List<Run> runs) {
        List<Performance> careers = new ArrayList<>();
        List<PrintedRecord> rows = new ArrayList<>();
        for (Run run : runs) {
            String mark = "3:%02d.%02d".formatted((run.hundredths() - 18_000) / 100, run.hundredths() % 100);
            String day = LocalDate.of(1985, 1, 1).plusDays(run.day()).toString();
            if (run.inList()) {
                rows.add(printed(run.who(), mark, day, ""));
            } else if (run.late()) {
                LocalDate last = LocalDate.parse(day);
                careers.add(ran(run.who(), mark, new DateInterval(last.minusDays(9), last), "career.csv"));
            } else {
                careers.add(ran(run.who(), mark, day, "career.csv"));
            }
        }
        return new MarksOnRecord(List.of(), careers, List.of(), rows, List.of());
    }

    @Property(tries = 200)
    void anyOrderOfReadingGivesTheSameAnswer(@ForAll("runs") List<Run> runs, @ForAll long seed) {
        List<Run> shuffled = new ArrayList<>(runs);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(desk(marks(shuffled)).record(WORLD, NOW, NOW))
                .isEqualTo(desk(marks(runs)).record(WORLD, NOW, NOW));
    }

    @Property(tries = 200)
    void noAnswerSeesTheFuture(@ForAll("runs") List<Run> runs, @ForAll int which) {
        int day = Math.floorMod(which, 12_000);
        LocalDate on = LocalDate.of(1985, 1, 1).plusDays(day);
        List<Run> dated = runs.stream()
                .map(run -> new Run(run.who(), run.hundredths(), run.day(), run.inList(), false))
                .toList();
        List<Run> past = dated.stream().filter(run -> run.day() <= day).toList();
        RecordAnswer all = desk(marks(dated)).record(WORLD, on, on);
        RecordAnswer then = desk(marks(past)).record(WORLD, on, on);
        assertThat(all.lineage()).isEqualTo(then.lineage());
        assertThat(all.fromMarks()).isEqualTo(then.fromMarks());
        assertThat(all.asPrinted()).isEqualTo(then.asPrinted());
    }

    @Property(tries = 200)
    void addingAndAnnullingAMarkRestoresTheAnswer(@ForAll("runs") List<Run> runs, @ForAll int hundredths) {
        Performance added = ran("Eve", "3:2%d.50".formatted(Math.floorMod(hundredths, 10)), "2001-05-05", "career.csv");
        MarksOnRecord with = marks(runs)
                .and(new MarksOnRecord(
                        List.of(),
                        List.of(added),
                        List.of(),
                        List.of(),
                        List.of(new Ruling(
                                added.id(),
                                Ruling.State.ANNULLED,
                                LocalDate.parse("2002-01-01"),
                                "case",
                                new Source("case", "", 0)))));
        assertThat(desk(with).record(WORLD, NOW, NOW))
                .isEqualTo(desk(marks(runs)).record(WORLD, NOW, NOW));
        MarksOnRecord unruled = new MarksOnRecord(List.of(), List.of(added), List.of(), List.of(), List.of());
        LocalDate before = LocalDate.parse("2001-12-31");
        assertThat(desk(with).record(WORLD, NOW, before).lineage())
                .isEqualTo(desk(marks(runs).and(unruled))
                        .record(WORLD, NOW, before)
                        .lineage());
    }
}
