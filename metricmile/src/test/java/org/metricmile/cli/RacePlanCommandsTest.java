package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RacePlanCommandsTest {

    private static final String PARIS = "OG2024-M-1500-F";

    @TempDir
    private static Path folder = Path.of("");

    private static Terminal terminal = new Terminal(Path.of(""));

    @BeforeAll
    static void copyStarter() throws IOException {
        Path archive = folder.resolve("archive.db");
        try (InputStream starter = Starter.open()) {
            Files.copy(starter, archive);
        }
        terminal = new Terminal(archive);
    }

    private static String plan(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    private static void followsSchema(String json, String name) throws IOException {
        String schema = Files.readString(Path.of("..", "docs", "reference", "json", name));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void aPlanStandsBesideTheParisFinalAsFarAsItIsKnown() throws IOException {
        String file = plan(
                "kerr.plan",
                "athlete: kerr\nfrom 700 m: place 2 to 3\nfrom 1300 m: strike\npass: outside\nanswer kicks: always\n");
        Terminal.Run run = terminal.mile("compare", PARIS, "--plan", file, "--json");

        assertThat(run.exitCode()).isZero();
        followsSchema(run.out(), "compare.schema.json");
        JsonNode plan =
                JsonMapper.builder().build().readTree(run.out()).get("plans").get(0);
        JsonNode at1100 = plan.get("hundreds").get(10);
        assertThat(at1100.get("place").get("provenance").asText()).isEqualTo("reported");
        assertThat(at1100.get("verdict").asText()).isEqualTo("as_planned");
        assertThat(at1100.get("offsetMetres").isNull()).isTrue();
        JsonNode early = plan.get("hundreds").get(3).get("seconds");
        assertThat(early.get("provenance").asText()).isEqualTo("reconstructed");
        assertThat(early.get("low").asDouble()).isLessThan(early.get("high").asDouble());
        assertThat(plan.get("hundreds").get(14).get("seconds").get("value").asDouble())
                .isEqualTo(207.79);
        assertThat(plan.get("passing").get("verdict").asText()).isEqualTo("not_known");
        assertThat(run.err()).contains("Too little of this race is on record");

        Terminal.Run table = terminal.mile("compare", PARIS, "--plan", file);
        assertThat(table.out()).containsPattern("Josh Kerr +1100 +place 2 to 3 +as planned +3 +reported");
        assertThat(terminal.mile("compare", PARIS, "--plan", file, "--markdown").out())
                .startsWith("| athlete | metres | planned |");
    }

    @Test
    void whatIsNoPlanFileIsSaid() throws IOException {
        Path bytes = folder.resolve("bytes.plan");
        Files.write(bytes, new byte[] {0, (byte) 0xff, (byte) 0xfe});

        assertThat(terminal.mile("compare", PARIS, "--plan", bytes.toString()).err())
                .contains("bytes.plan is no text in UTF-8, so it is no race plan");
        assertThat(terminal.mile("compare", PARIS, "--plan", folder.toString()).err())
                .contains(" is a folder. A race plan is a text file of one runner");
        Terminal.Run number = terminal.mile("simulate", PARIS, "--runs", "many");
        assertThat(number.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(number.err()).contains("Invalid value for option '--runs': \"many\" is not a whole number");
        assertThat(terminal.mile("simulate", PARIS, "--runs", "99999999999").err())
                .contains("\"99999999999\" is too large");
    }

    @Test
    void plansThatCannotBeComparedSayWhy() throws IOException {
        Terminal.Run nobody =
                terminal.mile("compare", PARIS, "--plan", plan("bolt.plan", "athlete: bolt\nstart: strike\n"));
        assertThat(nobody.exitCode()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(nobody.err()).contains("Nobody in OG2024-M-1500-F is called \"bolt\".");

        Terminal.Run late =
                terminal.mile("compare", PARIS, "--plan", plan("late.plan", "athlete: kerr\nfrom 1600 m: strike\n"));
        assertThat(late.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(late.err()).contains("late.plan: a phase from 1600 m begins after the finish at 1500 m");

        Terminal.Run none = terminal.mile("compare", PARIS);
        assertThat(none.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theBestPlanIsWrittenReadAndBelievedFromFreshRaces() throws IOException {
        Path written = folder.resolve("best.plan");
        Terminal.Run run = terminal.mile(
                "best",
                "OG2024-M-1500-F",
                "--athlete",
                "kerr",
                "--runs",
                "20",
                "--tries",
                "20",
                "--for",
                "place",
                "-o",
                written.toString(),
                "--json");

        assertThat(run.exitCode()).isZero();
        followsSchema(run.out(), "best.schema.json");
        JsonNode best = JsonMapper.builder().build().readTree(run.out());
        assertThat(best.get("races").asInt()).isEqualTo(20);
        assertThat(best.get("finalists")).hasSize(5);
        assertThat(Files.readString(written))
                .startsWith("name: best for OG2024-M-1500-F, seed 1500\nathlete: josh-kerr\nstart: place ");
        assertThat(terminal.mile("simulate", PARIS, "--runs", "20", "--plan", written.toString())
                        .exitCode())
                .isZero();
    }

    /** His place is kept up to the mark, so the plan says nothing of before, and its figures stand beside the race. */
    @Test
    void theRestOfARaceIsPlanned() throws IOException {
        Path written = folder.resolve("rest.plan");
        String[] asked = {
            "best", "OG2020-M-1500-F", "--from", "1100m", "--athlete", "kerr", "--runs", "40", "--tries", "20"
        };
        Terminal.Run run = terminal.mile(with(asked, "-o", written.toString(), "--json"));

        assertThat(run.exitCode()).isZero();
        followsSchema(run.out(), "best.schema.json");
        JsonNode best = JsonMapper.builder().build().readTree(run.out());
        assertThat(best.get("from").get("metres").asDouble()).isEqualTo(1100);
        assertThat(best.get("from").get("inTheRace").get("mark").asText()).isEqualTo("3:29.05");
        assertThat(best.get("assumptions")).hasSize(5);
        for (String goal : List.of("win", "medal", "place")) {
            JsonNode figure = best.get(goal);
            assertThat(figure.get("difference").asDouble())
                    .isBetween(figure.get("low").asDouble(), figure.get("high").asDouble());
        }
        List<String> lines = Files.readAllLines(written);
        assertThat(lines)
                .startsWith(
                        "name: best for OG2020-M-1500-F from 1100 m, seed 1500", "athlete: josh-kerr", "start: habit");
        assertThat(lines.stream().filter(line -> line.startsWith("from ")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Integer.parseInt(line.replaceAll("from (\\d+) m: .*", "$1")))
                        .isBetween(1100, 1480));

        List<String> changes = new ArrayList<>();
        lines.stream().skip(2).forEach(line -> changes.addAll(List.of("--change", line)));
        Terminal.Run again = terminal.mile(with(
                new String[] {"whatif", "OG2020-M-1500-F", "--from", "1100m", "--athlete", "kerr", "--runs", "20"},
                changes.toArray(String[]::new)));
        assertThat(again.exitCode()).isZero();
    }

    @Test
    void whatCannotBePlannedFromAMarkIsRefused() {
        assertThat(terminal.mile("best", PARIS, "--athlete", "kerr", "--from", "1460m")
                        .err())
                .contains("--from 1460m leaves nothing to plan: 50 m before the finish is the latest; maybe 1200m");
        assertThat(terminal.mile("best", PARIS, "--athlete", "kerr", "--from", "1100m", "--rounds", "1")
                        .err())
                .contains("--rounds cannot be with --from");
        assertThat(terminal.mile("best", PARIS, "--athlete", "kerr", "--from", "1100m", "--leave-out")
                        .err())
                .contains("--leave-out cannot be with --from");
    }

    private static String[] with(String[] words, String... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void whoAsksForNothingThatCanBeSearchedIsToldWhatCan() {
        assertThat(terminal.mile("best", PARIS, "--athlete", "kerr", "--for", "glory")
                        .err())
                .contains("--for glory is no goal: win, medal or place");
        assertThat(terminal.mile("best", PARIS, "--athlete", "kerr", "--tries", "5")
                        .err())
                .contains("--tries 5 is not 10 to 10000; maybe 120");
        assertThat(terminal.mile("best", PARIS, "--athlete", "kerr", "--runs", "40", "--assumptions", "5")
                        .err())
                .contains("--assumptions 5 is not 20 to 1000000, nor 0 for none; maybe 20");
        assertThat(terminal.mile("best", PARIS, "--athlete", "kerr", "--runs", "400", "--assumptions", "5")
                        .err())
                .contains("nor 0 for none; maybe 100");
        assertThat(terminal.mile("best", PARIS, "--athlete", "bolt").exitCode()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(terminal.mile("best", "EC2024-M-1500-H1", "--athlete", "gourley")
                        .err())
                .contains("nothing says what they can run on 2024-06-10");
    }
}
