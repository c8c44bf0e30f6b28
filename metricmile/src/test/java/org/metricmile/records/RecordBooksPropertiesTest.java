package org.metricmile.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RecordBooksPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(1975, 1, 1);
    private static final int DAYS = 15_000;

    record Run(String who, String nation, int hundredths, boolean byHand, int day) {}

    @Provide
    Arbitrary<List<Run>> careers() {
        return Combinators.combine(
                        Arbitraries.of("Ada", "Ben", "Cyd", "Dan", "Eve"),
                        Arbitraries.of("GBR", "KEN", "USA", "ENG"),
                        Arbitraries.integers().between(20_600, 20_700),
                        Arbitraries.of(true, false, false),
                        Arbitraries.integers().between(0, DAYS))
                .as(Run::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .uniqueElements(run -> run.who() + run.day());
    }

    private static Desk desk(List<Run> runs) {
        Desk desk = Desk.men1500();
        for (Run run : runs) {
            String seconds = run.byHand()
                    ? "%d:%02d.%dh"
                            .formatted(run.hundredths() / 6000, run.hundredths() / 100 % 60, run.hundredths() / 10 % 10)
                    : "%d:%02d.%02d"
                            .formatted(run.hundredths() / 6000, run.hundredths() / 100 % 60, run.hundredths() % 100);
            desk.ran(run.who(), run.nation(), seconds, FIRST.plusDays(run.day()).toString());
        }
        return desk;
    }

    private static List<Lineage> all(RecordBooks books, LocalDate on, LocalDate known) {
        return books.scopes().stream()
                .sorted(java.util.Comparator.comparing(RecordScope::toString))
                .map(scope -> books.lineage(scope, on, known))
                .filter(lineage -> !lineage.marks().isEmpty())
                .toList();
    }

    @Property(tries = 200)
    void anyOrderGivesTheSameBooks(@ForAll("careers") List<Run> runs, @ForAll long seed) {
        assertThat(all(desk(runs).shuffled(seed).books(), Desk.NOW, Desk.NOW))
                .isEqualTo(all(desk(runs).books(), Desk.NOW, Desk.NOW));
    }

    @Property(tries = 200)
    void anAnnulledMarkLeavesTheBooksAsIfItHadNotBeen(@ForAll("careers") List<Run> runs, @ForAll int which) {
        Run gone = runs.get(Math.floorMod(which, runs.size()));
        List<Run> others = runs.stream().filter(run -> !run.equals(gone)).toList();
        LocalDate ruling = Desk.NOW.minusDays(10);
        Desk annulled = desk(runs)
                .ruled(gone.who() + " " + FIRST.plusDays(gone.day()), Ruling.State.ANNULLED, ruling.toString());
        assertThat(all(annulled.books(), Desk.NOW, Desk.NOW))
                .isEqualTo(all(desk(others).books(), Desk.NOW, Desk.NOW));
        LocalDate before = ruling.minusDays(1);
        assertThat(all(annulled.books(), Desk.NOW, before))
                .isEqualTo(all(desk(runs).books(), Desk.NOW, before));
    }

    @Property(tries = 200)
    void noAnswerSeesTheFuture(@ForAll("careers") List<Run> runs, @ForAll int which) {
        LocalDate on = FIRST.plusDays(Math.floorMod(which, DAYS));
        List<Run> past = runs.stream()
                .filter(run -> !FIRST.plusDays(run.day()).isAfter(on))
                .toList();
        assertThat(all(desk(runs).books(), on, on)).isEqualTo(all(desk(past).books(), on, on));
    }

    private static List<List<TopLists.Ranked>> lists(Desk desk, LocalDate on, LocalDate known) {
        List<List<TopLists.Ranked>> lists = new java.util.ArrayList<>();
        TopLists all = desk.lists();
        for (boolean performances : new boolean[] {true, false}) {
            for (int year : new int[] {0, 1980, 1990, 2000}) {
                for (String nation : List.of("", "GBR", "KEN")) {
                    lists.add(all.list(new TopLists.Question(
                            org.metricmile.athletics.Sex.MEN,
                            org.metricmile.athletics.Distance.ofMetres(1500),
                            RecordScope.Venue.OUTDOOR,
                            performances,
                            java.util.Optional.of(nation)
                                    .filter(code -> !code.isEmpty())
                                    .map(org.metricmile.athletics.Nation::new),
                            java.util.Optional.empty(),
                            year == 0 ? java.util.OptionalInt.empty() : java.util.OptionalInt.of(year),
                            java.util.OptionalInt.empty(),
                            10,
                            on,
                            known)));
                }
            }
        }
        return lists;
    }

    @Property(tries = 100)
    void anyOrderGivesTheSameLists(@ForAll("careers") List<Run> runs, @ForAll long seed) {
        assertThat(lists(desk(runs).shuffled(seed), Desk.NOW, Desk.NOW))
                .isEqualTo(lists(desk(runs), Desk.NOW, Desk.NOW));
    }

    @Property(tries = 100)
    void anAnnulledMarkLeavesTheListsAsIfItHadNotBeen(@ForAll("careers") List<Run> runs, @ForAll int which) {
        Run gone = runs.get(Math.floorMod(which, runs.size()));
        List<Run> others = runs.stream().filter(run -> !run.equals(gone)).toList();
        LocalDate ruling = Desk.NOW.minusDays(10);
        Desk annulled = desk(runs)
                .ruled(gone.who() + " " + FIRST.plusDays(gone.day()), Ruling.State.ANNULLED, ruling.toString());
        assertThat(lists(annulled, Desk.NOW, Desk.NOW)).isEqualTo(lists(desk(others), Desk.NOW, Desk.NOW));
        LocalDate before = ruling.minusDays(1);
        assertThat(lists(annulled, Desk.NOW, before)).isEqualTo(lists(desk(runs), Desk.NOW, before));
    }

    @Property(tries = 100)
    void noListSeesTheFuture(@ForAll("careers") List<Run> runs, @ForAll int which) {
        LocalDate on = FIRST.plusDays(Math.floorMod(which, DAYS));
        List<Run> past = runs.stream()
                .filter(run -> !FIRST.plusDays(run.day()).isAfter(on))
                .toList();
        assertThat(lists(desk(runs), on, on)).isEqualTo(lists(desk(past), on, on));
    }

    @Property(tries = 200)
    void aLineageNeverGetsWorse(@ForAll("careers") List<Run> runs) {
        for (Lineage lineage : all(desk(runs).books(), Desk.NOW, Desk.NOW)) {
            for (int i = 1; i < lineage.marks().size(); i++) {
                RecordMark before = lineage.marks().get(i - 1);
                RecordMark mark = lineage.marks().get(i);
                assertThat(mark.performance().date())
                        .isAfterOrEqualTo(before.performance().date());
                assertThat(mark.marginHundredths().orElseThrow()).isNotNegative();
            }
            assertThat(lineage.holders()).isNotEmpty();
        }
    }
}
