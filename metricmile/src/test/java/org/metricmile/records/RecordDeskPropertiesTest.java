package org.metricmile.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metricmile.records.Witnesses.NOW;
import static org.metricmile.records.Witnesses.WORLD;
import static org.metricmile.records.Witnesses.desk;
import static org.metricmile.records.Witnesses.printed;
import static org.metricmile.records.Witnesses.ran;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Source;

/** What holds at the desk whatever was run: order of reading, the future, what was taken away. */
class RecordDeskPropertiesTest {

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
