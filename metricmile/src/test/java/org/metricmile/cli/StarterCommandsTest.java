package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.scenes.ReferenceShelf;

/** Commands that show, write and check the archive that comes with the product. */
class StarterCommandsTest {

    private static final Terminal TERMINAL = Terminal.ofStarter();

    @Test
    void showGivesTheParisFinalAsPrinted() throws IOException {
        Terminal.Run run = TERMINAL.mile("show", "OG2024-M-1500-F", "--json");

        JsonNode show = JsonMapper.builder().build().readTree(run.out());
        assertThat(run.exitCode()).isZero();
        assertThat(show.get("raceId").asText()).isEqualTo("OG2024-M-1500-F");
        assertThat(show.get("date").asText()).isEqualTo("2024-08-06");
        assertThat(show.get("results").findValuesAsText("mark"))
                .containsExactly(
                        "3:27.65", "3:27.79", "3:27.80", "3:28.24", "3:29.45", "3:29.54", "3:30.46", "3:30.74",
                        "3:30.75", "3:30.88", "3:31.35", "3:35.59");
        assertThat(show.get("results").get(0).get("hundredths").asInt()).isEqualTo(20765);
        assertThat(show.get("results").get(0).get("flags").toString()).isEqualTo("[\"OR\",\"AR\",\"PB\"]");
    }

    @Test
    void splitsOfRomeEqualTheSplitFile() throws IOException {
        Map<String, Double> expected = new HashMap<>();
        ReferenceShelf.rows("races/splits.csv").stream()
                .filter(row -> row.getField("race_id").equals("EC2024-M-1500-F"))
                .forEach(row -> expected.put(
                        row.getField("athlete") + " " + row.getField("distance_m"),
                        Double.valueOf(row.getField("elapsed_s"))));

        JsonNode splits = JsonMapper.builder()
                .build()
                .readTree(TERMINAL.mile("splits", "EC2024-M-1500-F", "--json").out());

        assertThat(splits).hasSameSizeAs(expected.keySet());
        for (JsonNode split : splits) {
            String key = split.get("athlete").asText() + " "
                    + (long) split.get("distanceMetres").asDouble();
            assertThat(split.get("seconds").asDouble()).as(key).isCloseTo(expected.get(key), within(0.0001));
        }
    }

    @Test
    void formsOfOutput() {
        assertThat(TERMINAL.mile("show", "OG2024-M-1500-F", "--csv").out()).startsWith("""
            place,athlete,nation,mark,gap,flags
            1,Cole Hocker,USA,3:27.65,,OR AR PB
            2,Josh Kerr,GBR,3:27.79,+0.14,NR PB
            """);
        assertThat(TERMINAL.mile("show", "OG2024-M-1500-F", "--markdown").out()).startsWith("""
            | place | athlete | nation | mark | gap | flags |
            | ---: | --- | --- | ---: | ---: | --- |
            | 1 | Cole Hocker | USA | 3:27.65 |  | OR AR PB |
            """);
        Terminal.Run both = TERMINAL.mile("show", "OG2024-M-1500-F", "--csv", "--json");
        assertThat(both.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void everyStepMarksWhatIsComputed() {
        String out = TERMINAL.mile("splits", "EC2024-M-1500-F", "--every", "150", "--csv")
                .out();

        assertThat(out).contains(",INTERPOLATED").contains(",MEASURED");
        assertThat(TERMINAL.mile("splits", "EC2024-M-1500-F", "--every", "-1").exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theSuspectBellIsNamedOnStandardError() {
        assertThat(TERMINAL.mile("splits", "OG2024-M-1500-F").err()).startsWith("Suspect: 2:34.3 at 1100 m: ");
    }

    @Test
    void aReportIsWritten(@TempDir Path reports) throws IOException {
        Path file = reports.resolve("rome.html");
        Terminal.Run run = TERMINAL.mile("report", "EC2024-M-1500-F", "-o", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().strip()).isEqualTo(file.toString());
        assertThat(Files.readString(file)).contains("Ingebrigtsen").hasSizeLessThan(2_000_000);
    }

    @Test
    void exports(@TempDir Path exports) throws IOException {
        Path bundle = exports.resolve("bundle");
        assertThat(TERMINAL.mile("export", "OG2024-M-1500-F", "--format", "bundle", "-o", bundle.toString())
                        .exitCode())
                .isZero();
        assertThat(bundle.resolve("results.csv")).content().contains("Cole Hocker,USA,3:27.65");
        assertThat(TERMINAL.mile("export", "OG2024-M-1500-F", "--format", "sheet")
                        .out())
                .contains("Cole Hocker");
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(TERMINAL.mile("export", "OG2024-M-1500-F", "--format", "json")
                        .out());
        assertThat(json.toString()).contains("3:27.65");
        assertThat(TERMINAL.mile("export", "OG2024-M-1500-F", "--format", "lif").out())
                .startsWith("; id: OG2024-M-1500-F\r\n")
                .contains("\r\n1,1,1,Men 1500m Final,,,,,,1500,,,\r\n")
                .contains("\r\n2,708,7,Kerr,Josh,GBR,3:27.79,,0.14,");
        assertThat(TERMINAL.mile("export", "OG2024-M-1500-F", "--format", "evt").out())
                .startsWith("1,1,1,Men 1500m Final,,,,,,1500\r\n,");
        assertThat(TERMINAL.mile("export", "OG2024-M-1500-F", "--format", "bundle")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theStarterArchiveIsSound() {
        Terminal.Run run = TERMINAL.mile("archive", "check");

        assertThat(run.out()).contains("Nothing is wrong").contains("258 races");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void ofTracksItIsSaidOfHowManyRacesTheyAre() {
        Path track = ReferenceShelf.data("tracks").resolve("24,5,1,1500m Men Final.IsoTrack.csv");

        Terminal.Run run = TERMINAL.mile("import", track.toString(), "--dry-run");

        assertThat(run.err()).contains("Comparing the tracks of 1 race with ").doesNotContain("0 races");
        assertThat(run.out())
                .startsWith("tracks of ")
                .contains(" added or corrected, ")
                .contains(" unchanged (dry run, nothing was kept)")
                .doesNotContain("0 rows");
    }
}
