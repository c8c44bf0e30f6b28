package org.metricmile.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.athletics.Completeness;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Timing;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.race.Split;

/** The folder of a defect holds only the files that differ from the good example. */
class RaceBundleFormatTest implements FormatContract {

    @TempDir
    private Path scratch = Path.of("");

    private final RaceBundleFormat format = new RaceBundleFormat();

    @Override
    public Format format() {
        return format;
    }

    @Override
    public Set<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isDirectory).forEach(each -> names.add(Documents.nameOf(each)));
            return names;
        }
    }

    @Override
    public Path example(String name) throws IOException {
        Path copy = scratch.resolve(name);
        Files.createDirectories(copy);
        for (String from : List.of("good", name)) {
            try (Stream<Path> files = Files.list(folder().resolve(from))) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return copy;
    }

    private List<RaceSheet> good() throws IOException {
        return format.read(example("good"), FormatContract.KNOWN).races();
    }

    @Test
    void keepsMarksAsPrintedAndOutcomesAsTypes() throws IOException {
        RaceSheet sheet = good().get(0);

        assertThat(sheet.results().get(2).printedMark()).isEqualTo("3:41.2h");
        assertThat(sheet.results().get(2).mark().orElseThrow().timing()).isEqualTo(Timing.HAND);
        assertThat(sheet.results().get(8).outcome()).isEqualTo(new Outcome.DidNotFinish());
        assertThat(sheet.results().get(9).outcome()).isEqualTo(new Outcome.Disqualified("TR 17.2.3"));
    }

    @Test
    void givesSplitsThePrecisionThatTrailingZerosHide() throws IOException {
        Split split = good().get(0).splits().get(0);

        assertThat(split.time().orElseThrow()).hasToString("57.50");
        assertThat(split.provenance()).isEqualTo(Provenance.OFFICIAL);
        assertThat(split.source().place()).isEqualTo("splits.csv:2");
    }

    @Test
    void readsTheMileAnUnnamedLeaderAndSharedPositions() throws IOException {
        RaceSheet mile = good().get(1);

        assertThat(mile.race().event().distance()).isEqualTo(Event.MILE);
        assertThat(mile.splits().get(0).runner()).isEmpty();
        assertThat(mile.splits().get(1).positionShared()).isTrue();
        assertThat(mile.splits().get(1).time()).isEmpty();
        assertThat(mile.splits().get(1).provenance()).isEqualTo(Provenance.REPORTED);
    }

    @Test
    void judgesTheField() throws IOException {
        assertThat(good().get(0).race().completeness().field()).isEqualTo(Completeness.Field.COMPLETE);
        assertThat(good().get(1).race().completeness().field()).isEqualTo(Completeness.Field.UNKNOWN);
        Reading gap = format.read(example("place-gap"), FormatContract.KNOWN);
        assertThat(gap.races().get(0).race().completeness().field()).isEqualTo(Completeness.Field.PARTIAL);
    }

    /** The table of fields is about the races of the starter data, not about any list with the same id. */
    @Test
    void threeResultsOfARaceThatIsListedAsWholeArePartial() throws IOException {
        Path folder = example("good");
        Files.writeString(folder.resolve("races.csv"), """
                race_id,competition,category,date,sex,distance_m,round
                OG2024-M-1500-F,Olympic Games 2024,OG,2024-08-06,M,1500,Final
                """);
        Files.writeString(folder.resolve("results.csv"), """
                race_id,place,athlete,mark
                OG2024-M-1500-F,1,Cole Hocker,3:27.65
                OG2024-M-1500-F,2,Josh Kerr,3:27.79
                OG2024-M-1500-F,3,Yared Nuguse,3:27.80
                """);
        for (String other : List.of("splits.csv", "narrative.csv", "start_order.csv")) {
            Files.delete(folder.resolve(other));
        }

        assertThat(format.read(folder, FormatContract.KNOWN)
                        .races()
                        .get(0)
                        .race()
                        .completeness())
                .isEqualTo(new Completeness(Completeness.Field.PARTIAL, "fewer than nine results"));
    }

    @Test
    void aFolderThatHoldsABundleIsNotOverwritten() throws IOException {
        Path folder = example("good");
        String before = Files.readString(folder.resolve("races.csv"));

        assertThatThrownBy(() -> RaceBundleWriter.write(List.of(good().get(1)), folder))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessage(folder + " already holds a bundle (races.csv). Maybe name another folder, or delete it"
                        + " first");
        assertThat(folder.resolve("races.csv")).hasContent(before);
    }

    @Test
    void placesOfMergedHeatsAreLeftOut() throws IOException {
        RaceSheet merged = format.read(example("decathlon-heats-merged"), FormatContract.KNOWN)
                .races()
                .get(0);

        assertThat(merged.results())
                .allSatisfy(result -> assertThat(result.place()).isEmpty());
        assertThat(merged.race().completeness().isComplete()).isFalse();
    }

    @Test
    void orderOfColumnsIsFree() throws IOException {
        Path folder = example("good");
        Path races = folder.resolve("races.csv");
        List<String> reversed = Files.readAllLines(races).stream()
                .map(line -> {
                    List<String> cells = new java.util.ArrayList<>(List.of(line.split(",", -1)));
                    java.util.Collections.reverse(cells);
                    return String.join(",", cells);
                })
                .toList();
        List<RaceSheet> expected = format.read(folder, FormatContract.KNOWN).races();
        Files.write(races, reversed);

        assertThat(format.read(folder, FormatContract.KNOWN).races()).isEqualTo(expected);
    }

    @Test
    void aFolderWithoutResultsIsNoBundle() throws IOException {
        Path folder = example("good");
        Files.delete(folder.resolve("results.csv"));

        assertThatThrownBy(() -> format.read(folder, FormatContract.KNOWN))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(folder + " has no results.csv. Expected a folder with races.csv and results.csv (race"
                        + " bundle).");
    }
}
