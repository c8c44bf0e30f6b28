package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metricmile.scenes.ReferenceShelf;

class ImportCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void openTerminal() {
        terminal = new Terminal(folder.resolve("archive.db"));
    }

    @Test
    void theReferenceBundleGoesInWithoutErrorAndOnlyOnce() {
        String races = ReferenceShelf.data("races").toString();

        Terminal.Run first = terminal.mile("import", races);
        Terminal.Run second = terminal.mile("import", races);

        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).startsWith("258 races added, 0 corrected, 0 unchanged");
        assertThat(first.err()).doesNotContain("ERROR");
        assertThat(second.out())
                .startsWith("0 races added, 0 corrected, 258 unchanged")
                .contains("; 0 rows");
    }

    @Test
    void aDryRunLeavesTheArchiveEmpty() throws IOException {
        Terminal.Run run = terminal.mile("import", sheet("58.1").toString(), "--dry-run");

        assertThat(run.out()).startsWith("1 race added").contains("dry run");
        assertThat(terminal.mile("races").exitCode()).isEqualTo(ExitCode.NOT_FOUND);
    }

    @Test
    void aMisspeltArchiveIsNotMade() {
        Terminal.Run run = terminal.mile("archive", "check");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(run.err()).contains("There is no archive").contains("Maybe the name is misspelt");
        assertThat(folder.resolve("archive.db")).doesNotExist();
    }

    @Test
    void anEmptiedArchiveIsNotTakenForAWholeOne() throws IOException {
        Files.createFile(folder.resolve("archive.db"));

        Terminal.Run run = terminal.mile("archive", "check");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(run.err()).contains("is empty: nothing is left in it. Maybe restore a copy");
        assertThat(folder.resolve("archive.db")).isEmptyFile();
    }

    @Test
    void aCorrectedSheetAddsAVersion() throws IOException {
        terminal.mile("import", sheet("58.1").toString());
        Terminal.Run again = terminal.mile("import", sheet("58.2").toString());

        assertThat(again.out())
                .startsWith("0 races added, 1 corrected, 0 unchanged")
                .contains(": version 2");
    }

    @Test
    void whatIsNoResultsFileIsRefused() throws IOException {
        Path picture = Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});

        Terminal.Run run = terminal.mile("import", picture.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(run.err()).contains("picture.png").contains("Expected");
        assertThat(terminal.mile("import", folder.resolve("none.csv").toString())
                        .err())
                .contains("does not exist");
    }

    @Test
    void aSheetIsReportedInOneCommand() throws IOException {
        Path report = folder.resolve("report.html");

        Terminal.Run run = terminal.mile("report", sheet("58.1").toString(), "-o", report.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(report).content().contains("Ada Hill").contains("3:41.25");
    }

    private Path sheet(String at400) throws IOException {
        return Files.writeString(folder.resolve("club-1500m.csv"), """
                athlete,nation,400,800,1200,finish
                Ada Hill,GBR,%s,1:58.3,2:58.9,3:41.25
                Bea Moor,IRL,58.4,1:58.6,2:59.4,3:42.10
                """.formatted(at400));
    }

    @Test
    void aMisspeltKeyIsNamedWithTheNearest() throws IOException {
        Path town = town("citty: Town\n");

        Terminal.Run run = terminal.mile("import", town.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains(
                        "warning: meet.txt:3: The key \"citty\" of \"citty: Town\" is not one this format knows; the line was left out. Maybe \"city\" is meant.");
        Files.writeString(town.resolve("meet.txt"), "rase: Town Games 2026\n");
        assertThat(terminal.mile("import", town.toString()).err())
                .contains("Nothing tells at which meet")
                .contains("meet.txt:1: The key \"rase\" of")
                .contains("Maybe \"race\" is meant.");
    }

    @Test
    void aStartListAloneIsShown() throws IOException {
        terminal.mile("import", town("").toString());

        Terminal.Run run = terminal.mile("show", "town");

        assertThat(run.out()).isEqualTo("""
                Town Games 2026, men's 1500 m, final, 2026-05-01 (town-games-2026-M-1500-F)
                No results yet. The start list:
                lane  bib  athlete     nation  team
                   1  411  Adam Field          Kelso AC
                   2  412  Ben Hill    GBR
                """);
        String schema = Files.readString(Path.of("..", "docs", "reference", "json", "show.schema.json"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(terminal.mile("show", "town", "--json").out(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void clubsAreShownWhereSomebodyHasOne() throws IOException {
        Path town = town("");
        Files.writeString(
                town.resolve("012-1-01.lif"),
                "12,1,1,Men 1500m Final\n1,411,1,Field,Adam,Kelso AC,3:40.12\n2,412,2,Hill,Ben,GBR,3:40.55\n");
        terminal.mile("import", town.toString());
        terminal.mile("import", sheet("58.1").toString());

        assertThat(terminal.mile("show", "town").out())
                .contains("place  athlete     nation  team         mark    gap  flags")
                .contains("    1  Adam Field          Kelso AC  3:40.12")
                .contains("    2  Ben Hill    GBR               3:40.55  +0.43");
        assertThat(terminal.mile("show", "club").out()).contains("place  athlete   nation     mark    gap  flags");
    }

    @Test
    void theListOfIssuesIsNotRecommendedBelowIt() throws IOException {
        Path town = town("");
        Files.writeString(
                town.resolve("012-1-01.lif"), "12,1,1,Men 1500m Final\n1,411,1,Field,Adam,Kelso AC,3:40,12\n");

        assertThat(terminal.mile("import", town.toString()).err())
                .endsWith("mile: 1 error: what is named there was left out. See where with --issues.\n");
        assertThat(terminal.mile("import", town.toString(), "--issues").err())
                .contains("stands there as 3:40,12")
                .endsWith("mile: 1 error: what is named there was left out.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"import x.lif --meet Town --date", "show town --as-known", "import x.lif --published"})
    void aDayWrittenOtherwiseIsToldTheForm(String words) {
        Terminal.Run run = terminal.mile((words + " 24.11.2026").split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("\"24.11.2026\" is not a day. Expected are year, month and day, as in 2026-11-24")
                .doesNotContain("java.");
    }

    @Test
    void anIdOfAnAthleteOfTheOtherSexRefusesItsRowAlone() throws IOException {
        Path town = town("");
        Files.writeString(
                town.resolve("014-1-01.lif"),
                "14,1,1,Women 1500m Final\n1,511,1,Fine,Ada,GBR,4:05.12,,,,,,,,metricmile:ada-fine\n");
        terminal.mile("import", town.resolve("014-1-01.lif").toString());
        Path later = town.resolve("012-1-01.lif");
        Files.writeString(
                later,
                "12,1,1,Men 1500m Final\n1,411,1,Field,Adam,Kelso AC,3:40.12,,,,,,,,metricmile:ada-fine\n2,412,2,Hill,Ben,GBR,3:40.55\n");

        Terminal.Run run = terminal.mile("import", town.toString());

        assertThat(run.out()).contains("1 row kept out until somebody decides");
        assertThat(terminal.mile("show", "town", "men").out())
                .contains("Ben Hill")
                .doesNotContain("Adam Field");
        assertThat(terminal.mile("review").out()).contains("is that of Ada Fine, who runs with the women.");
        assertThat(terminal.mile("review", "1", "--is", "field").exitCode()).isZero();
        assertThat(terminal.mile("show", "town", "men").out()).contains("1  Adam Field");
    }

    private Path town(String furtherLines) throws IOException {
        Path town = Files.createDirectory(folder.resolve("town"));
        Files.writeString(town.resolve("meet.txt"), "race: Town Games 2026\ndate: 2026-05-01\n" + furtherLines);
        Files.writeString(
                town.resolve("lynx.evt"),
                "12,1,1,Men 1500m Final,,,,,,1500\n,411,1,Field,Adam,Kelso AC\n,412,2,Hill,Ben,GBR\n");
        return town;
    }
}
