package org.metricmile.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Completeness;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Precision;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Sex;
import org.metricmile.race.Document;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;

class SplitSheetFormatTest implements FormatContract {

    private final SplitSheetFormat format = new SplitSheetFormat();

    @Override
    public Format format() {
        return format;
    }

    @Override
    public Set<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            Set<String> names = new TreeSet<>();
            files.map(file -> Documents.nameOf(file))
                    .filter(name -> !name.equals("messages.csv"))
                    .forEach(name -> names.add(name.replaceFirst("\\.csv$", "")));
            return names;
        }
    }

    @Override
    public Path example(String name) {
        Path file = folder().resolve(name);
        return Files.exists(file) ? file : folder().resolve(name + ".csv");
    }

    private RaceSheet sheet(String fileName, String text) throws IOException {
        Reading reading =
                format.read(new Document(fileName, text.getBytes(StandardCharsets.UTF_8)), FormatContract.TABLES);
        assertThat(reading.races()).hasSize(1);
        return reading.races().get(0);
    }

    @Test
    void aGoodSheetTellsTheWholeRace() throws IOException {
        RaceSheet sheet =
                format.read(example("good"), FormatContract.KNOWN).races().get(0);

        assertThat(sheet.race().id()).isEqualTo("town-games-2026-M-1500-F");
        assertThat(sheet.race().event()).isEqualTo(Event.outdoor(Distance.ofMetres(1500)));
        assertThat(sheet.race().sex()).isEqualTo(Sex.MEN);
        assertThat(sheet.race().completeness().field()).isEqualTo(Completeness.Field.COMPLETE);
        assertThat(sheet.results()).extracting(Result::printedName).first().isEqualTo("Adam Field");
        assertThat(sheet.winningMark()).contains(Mark.parse("3:40.10"));
        assertThat(sheet.results().get(4).outcome()).isEqualTo(new Outcome.DidNotFinish());
        assertThat(sheet.splits()).hasSize(14);
        assertThat(sheet.splits().get(0).provenance()).isEqualTo(Provenance.HAND);
        assertThat(sheet.splits().get(0).time().orElseThrow().precision()).isEqualTo(Precision.TENTH);
    }

    @Test
    void equalTimesShareAPlaceUnlessThousandthsTellThemApart() throws IOException {
        RaceSheet sheet = sheet("town-1500m-men.csv", """
                athlete,800,finish
                A,1:57.0,3:40.10
                B,1:57.1,3:41.00
                C,1:57.2,3:41.00
                D,1:57.3,3:42.00 (.993)
                E,1:57.4,3:42.00 (.995)
                """.replace("3:42.00", "3:43.00"));

        assertThat(sheet.results())
                .extracting(Result::place)
                .containsExactly(
                        OptionalInt.of(1), OptionalInt.of(2), OptionalInt.of(2), OptionalInt.of(4), OptionalInt.of(5));
    }

    @Test
    void aSheetMayNameTheMileAndKilometres() throws IOException {
        RaceSheet sheet = sheet("m.csv", "# sex: w\nathlete,400 m,1 km,mile\nA,65.0,2:44.5,4:28.1\n");

        assertThat(sheet.race().event().isMile()).isTrue();
        assertThat(sheet.splits()).extracting(split -> split.at().metres()).containsExactly("400", "1000");
        assertThat(sheet.results().get(0).mark()).isEqualTo(Optional.of(Mark.parse("4:28.1")));
    }

    @Test
    void aMarkBeforeAStatedDistanceIsNotTheFinish() throws IOException {
        RaceSheet sheet = sheet("m.csv", "# sex: w\n# distance: 1500\nathlete,400,800\nA,65.0,2:12.5\n");

        assertThat(sheet.splits()).hasSize(2);
        assertThat(sheet.results().get(0).mark()).isEmpty();
    }

    @Test
    void aRunnerWithDnfAtAMarkAndNoFinishDidNotFinish() throws IOException {
        RaceSheet sheet = sheet("m.csv", """
                # sex: men
                # distance: 1500
                athlete,400,800,1200,finish
                Adam,57.5,1:57.0,2:57.4,3:40.1
                Carl,57.9,DNF,,
                Dan,DNS,,,-
                """);

        assertThat(sheet.results())
                .extracting(Result::outcome)
                .containsExactly(
                        new Outcome.Finished(OptionalInt.of(1), Optional.of(Mark.parse("3:40.1"))),
                        new Outcome.DidNotFinish(),
                        new Outcome.DidNotStart());
        assertThat(sheet.splits()).hasSize(4);
    }

    @Test
    void racesOfDifferentRoundsHaveDifferentIds() throws IOException {
        String sheet = "# sex: men\n# distance: 1500\n# race: Town Games\n# round: %s\nathlete,finish\nA,3:40.1\n";

        assertThat(Stream.of("Final", "Heat 2", "Pool 1", "Pool 2", "B race", "")
                        .map(round -> idOf(sheet.formatted(round))))
                .containsExactly(
                        "town-games-M-1500-F",
                        "town-games-M-1500-H2",
                        "town-games-M-1500-pool-1",
                        "town-games-M-1500-pool-2",
                        "town-games-M-1500-b-race",
                        "town-games-M-1500");
    }

    private String idOf(String text) {
        try {
            return sheet("town.csv", text).race().id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void tellsADistanceByPace() throws IOException {
        assertThat(sheet("a.csv", "athlete,400,800,1200,finish\nA,58.0,1:58.0,2:57.0,3:40.1\n")
                        .distance())
                .isEqualTo(Distance.ofMetres(1500));
        assertThat(sheet("a.csv", "athlete,400,800,1200,finish\nA,58.0,1:58.0,2:58.0,3:59.0\n")
                        .distance())
                .isEqualTo(Event.MILE);
        assertThat(sheet("a.csv", "athlete,400,finish\nA,52.0,1:46.0\n").distance())
                .isEqualTo(Distance.ofMetres(800));
    }
}
