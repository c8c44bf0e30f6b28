package org.metricmile.feeds.finishlynx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Completeness;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Precision;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.feeds.FormatContract;
import org.metricmile.feeds.Formats;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.race.Split;

/** A race that is written as a result file reads back as the same race, as far as the file has room for it. */
class LifWriterTest {

    private static final Source SOURCE = new Source("https://example.org/town", "scene", 1);

    private static RaceSheet again(RaceSheet sheet) throws IOException {
        Reading reading = new Recorded()
                .read(List.of(
                        Recorded.document("race.lif", LifWriter.write(sheet).text())));
        assertThat(reading.reviews()).isEmpty();
        return reading.races().get(0);
    }

    /** What a result file has room for; where it was read and how the mark is spelt does not count. */
    private static List<String> facts(RaceSheet sheet) {
        List<String> facts = new ArrayList<>();
        facts.add(sheet.race().id()
                + sheet.race().competition()
                + sheet.race().date()
                + sheet.race().sex()
                + sheet.race().event()
                + sheet.race().round()
                + sheet.race().completeness().field()
                + sheet.race().source().citation());
        for (Result result : sheet.results()) {
            facts.add(result.athlete()
                    + result.printedName()
                    + result.nation()
                    + result.team()
                    + result.outcome()
                    + result.flags());
        }
        return facts;
    }

    private static Set<String> splits(RaceSheet sheet) {
        return sheet.splits().stream()
                .map(split -> split.runner() + " " + split.at() + " " + split.time() + split.provenance())
                .collect(Collectors.toSet());
    }

    private static List<String> entries(RaceSheet sheet) {
        return sheet.startList().stream()
                .map(entry -> entry.athlete() + " " + entry.nation() + entry.team() + entry.order() + entry.bib())
                .toList();
    }

    @Property(tries = 300)
    void anInventedRaceReadsBack(@ForAll("races") RaceSheet sheet) throws IOException {
        RaceSheet again = again(sheet);

        assertThat(facts(again)).isEqualTo(facts(sheet));
        assertThat(splits(again)).isEqualTo(splits(sheet));
        assertThat(entries(again)).isEqualTo(entries(sheet));
        assertThat(LifWriter.write(again).text())
                .isEqualTo(LifWriter.write(sheet).text());
    }

    @Test
    void everyRaceOfTheStarterDataReadsBack() throws IOException {
        List<RaceSheet> sheets =
                Formats.read(Path.of("src/starter/races"), FormatContract.KNOWN).races();
        assertThat(sheets).hasSize(258);
        for (RaceSheet sheet : sheets) {
            // a list of several heats has no places, and races of combined events are not read
            if (sheet.results().stream().allMatch(result -> result.place().isEmpty())) {
                continue;
            }
            RaceSheet again = again(sheet);
            assertThat(again.race().id()).isEqualTo(sheet.race().id());
            assertThat(again.race().event()).isEqualTo(sheet.race().event());
            assertThat(again.race().round()).isEqualTo(sheet.race().round());
            assertThat(again.race().competition()).isEqualTo(sheet.race().competition());
            assertThat(again.results()).hasSameSizeAs(sheet.results());
            for (Result written : sheet.results()) {
                Result read = again.findResult(written.athlete()).orElseThrow();
                assertThat(read.outcome()).isEqualTo(written.outcome());
                assertThat(read.nation()).isEqualTo(written.nation());
                assertThat(read.flags()).isEqualTo(written.flags());
            }
        }
    }

    @Test
    void aRaceOnRecordThatIsReadAgainIsUnchanged() throws IOException {
        RaceSheet sheet = invented(List.of(
                        new Runner(
                                new Outcome.Finished(OptionalInt.of(1), Optional.of(Mark.parse("3:40.12"))), "", "PB"),
                        new Runner(new Outcome.DidNotFinish(), "Kelso AC", "")))
                .as(split("43.0", Provenance.HAND));
        RaceSheet again = new Recorded()
                .keep(sheet)
                .read(List.of(
                        Recorded.document("race.lif", LifWriter.write(sheet).text())))
                .races()
                .get(0);

        assertThat(again.race()).isEqualTo(sheet.race());
        assertThat(again.results()).isEqualTo(sheet.results());
        assertThat(again.splits()).isEqualTo(sheet.splits());
        assertThat(again.startList()).isEqualTo(sheet.startList());
    }

    @Test
    void handTimesAndOtherMarksAreNotPassedOffAsLapTimes() {
        Sketch sketch = invented(List.of(
                new Runner(new Outcome.Finished(OptionalInt.of(1), Optional.of(Mark.parse("3:40.12"))), "", "")));
        RaceSheet byHand = sketch.as(
                split("44.1", Provenance.HAND), split("1:43.0", Provenance.HAND), split("2:43.2", Provenance.HAND));
        RaceSheet official = sketch.as(
                split("44.1", Provenance.OFFICIAL),
                split("1:43.0", Provenance.OFFICIAL),
                split("2:43.2", Provenance.OFFICIAL));

        assertThat(LifWriter.write(byHand).rows().get(0).splits()).isEmpty();
        assertThat(LifWriter.write(official).rows().get(0).splits())
                .isEqualTo("44.1 (44.1), 1:43.0 (58.9), 2:43.2 (1:00.2)");
    }

    @Test
    void theFirstGapIsTheTimeAndThousandthsAreWritten() {
        RaceSheet sheet = invented(List.of(
                        new Runner(finished(1, "3:27.79"), "", ""),
                        new Runner(finished(2, "3:27.80 (.791)"), "", ""),
                        new Runner(finished(3, "3:27.80 (.793)"), "", ""),
                        new Runner(finished(3, "3:27.80 (.793)"), "", ""),
                        new Runner(new Outcome.Disqualified("TR 17.2.3"), "", ""),
                        new Runner(new Outcome.Disqualified("FS"), "", "")))
                .as();
        List<LynxRow> rows = LifWriter.write(sheet).rows();

        assertThat(rows).extracting(LynxRow::place).containsExactly("1", "2", "3", "3", "DQ", "FS");
        assertThat(rows)
                .extracting(LynxRow::time)
                .containsExactly("3:27.79", "3:27.791", "3:27.793", "3:27.793", "", "");
        assertThat(rows).extracting(LynxRow::delta).containsExactly("3:27.79", "0.00", "0.002", "0.000", "", "");
        assertThat(rows.get(4).user1()).isEqualTo("DQ TR 17.2.3");
    }

    private static Outcome finished(int place, String mark) {
        return new Outcome.Finished(OptionalInt.of(place), Optional.of(Mark.parse(mark)));
    }

    private record Runner(Outcome outcome, String team, String flags) {}

    private record Time(ElapsedTime time, Provenance provenance) {}

    private static Time split(String time, Provenance provenance) {
        return new Time(ElapsedTime.parse(time), provenance);
    }

    /** A race whose first runner may have times at the passes of the line. */
    private record Sketch(RaceSheet race, List<Result> results, List<StartListEntry> entries) {

        RaceSheet as(Time... times) {
            List<Split> splits = new ArrayList<>();
            for (int i = 0; i < times.length; i++) {
                splits.add(new Split(
                        Optional.of(results.get(0).athlete()),
                        Distance.ofMetres(300 + 400L * i),
                        Optional.of(times[i].time()),
                        OptionalInt.empty(),
                        false,
                        times[i].provenance(),
                        SOURCE));
            }
            return new RaceSheet(race.race(), results, splits, List.of(), entries, List.of());
        }
    }

    private static final List<String> NAMES =
            List.of("Adam Field", "Bea de la Hill", "Čeněk Žid", "O'Neil, jr.", "李 明", "Dan \"Flash\" Moor");

    private static Sketch invented(List<Runner> runners) {
        RaceSheet race;
        try {
            race = new Recorded()
                    .read("lynx.evt", "12,1,1,Men 1500m Final,,,,,,1500\n,1,1,Nobody,Known\n")
                    .races()
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Result> results = new ArrayList<>();
        List<StartListEntry> entries = new ArrayList<>();
        for (int i = 0; i < runners.size(); i++) {
            Runner runner = runners.get(i);
            Nation nation = i % 2 == 0 ? new Nation("GBR") : Nation.UNKNOWN;
            Athlete athlete = new Athlete("athlete-" + i, NAMES.get(i), Sex.MEN);
            String mark = runner.outcome().mark().map(Mark::toString).orElse("");
            results.add(new Result(
                    athlete,
                    NAMES.get(i),
                    nation,
                    runner.team(),
                    runner.outcome(),
                    mark,
                    Flag.parseAll(runner.flags()),
                    SOURCE));
            if (i != 1) {
                entries.add(new StartListEntry(
                        athlete, nation, runner.team(), OptionalInt.of(i + 1), i == 2 ? "" : "4" + i, SOURCE));
            }
        }
        RaceSheet complete = new RaceSheet(withResults(race), results, List.of(), List.of(), entries, List.of());
        return new Sketch(complete, results, entries);
    }

    private static Race withResults(RaceSheet sheet) {
        return new Race(
                sheet.race().id(),
                sheet.race().competition(),
                sheet.race().date(),
                sheet.race().sex(),
                sheet.race().event(),
                sheet.race().round(),
                new Completeness(Completeness.Field.COMPLETE, "the whole field"),
                SOURCE);
    }

    @Provide
    Arbitrary<RaceSheet> races() {
        Arbitrary<String> team = Arbitraries.of("", "Kelso AC", "Hill, \"Vale\" & Dale", "ABC");
        Arbitrary<String> flags = Arbitraries.of("", "PB", "NR;PB", "fell, then walked", "q");
        Arbitrary<Integer> hundredths = Arbitraries.integers().between(21_000, 24_000);
        Arbitrary<Integer> thousandths = Arbitraries.integers().between(0, 9);
        Arbitrary<Mark> mark = Combinators.combine(hundredths, thousandths, Arbitraries.of(0, 1, 2))
                .as((time, photo, kind) -> kind == 0
                        ? Mark.ofHundredths(time)
                        : kind == 1
                                ? LynxTime.mark(new LynxTime((time * 10L - photo) * 10, 3).toString())
                                : Mark.parse(ElapsedTime.ofSeconds(time / 100.0, Precision.TENTH) + "h"));
        Arbitrary<List<Mark>> marks = mark.list()
                .ofMaxSize(4)
                .map(list -> list.stream()
                        .sorted(Comparator.comparing(
                                (Mark each) -> LynxTime.of(each).tenThousandths()))
                        .toList());
        Arbitrary<Outcome> ended = Arbitraries.of(
                new Outcome.DidNotFinish(),
                new Outcome.DidNotStart(),
                new Outcome.Disqualified(""),
                new Outcome.Disqualified("TR 17.2.3"),
                new Outcome.Disqualified("FS"));
        Arbitrary<List<Outcome>> endings = ended.list().ofMaxSize(2);
        return Combinators.combine(
                        marks, endings, team.list().ofSize(6), flags.list().ofSize(6), Arbitraries.of(true, false))
                .as((times, others, teams, remarks, laps) -> {
                    List<Runner> runners = new ArrayList<>();
                    for (Outcome outcome : outcomes(times, others)) {
                        runners.add(new Runner(outcome, teams.get(runners.size()), remarks.get(runners.size())));
                    }
                    return withLaps(runners, laps && !times.isEmpty());
                })
                .filter(sheet -> !sheet.results().isEmpty());
    }

    /** Places by time; equal times share one. */
    private static List<Outcome> outcomes(List<Mark> marks, List<Outcome> others) {
        List<Outcome> outcomes = new ArrayList<>();
        int place = 0;
        for (int i = 0; i < marks.size(); i++) {
            place = i > 0 && marks.get(i).equals(marks.get(i - 1)) ? place : i + 1;
            outcomes.add(new Outcome.Finished(OptionalInt.of(place), Optional.of(marks.get(i))));
        }
        outcomes.addAll(others);
        return outcomes;
    }

    private static RaceSheet withLaps(List<Runner> runners, boolean laps) {
        Sketch sketch = invented(runners);
        if (!laps) {
            return sketch.as();
        }
        double pace = runners.get(0).outcome().mark().orElseThrow().inSeconds() / 1500;
        return sketch.as(at(300 * pace), at(700 * pace), at(1100 * pace));
    }

    private static Time at(double seconds) {
        return new Time(ElapsedTime.ofSeconds(seconds, Precision.HUNDREDTH), Provenance.OFFICIAL);
    }
}
