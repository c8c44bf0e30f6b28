package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes from a mark of a race on; from the gun, see {@link SimulateCommandTest}. */
class WhatIfCommandTest {

    /** Times at 800 and 1200 m tell where everybody was between them. */
    private static final String TOKYO = "OG2020-M-1500-F";

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

    private static Terminal.Run whatIf(String race, String from, String change, String... more) {
        List<String> words =
                new ArrayList<>(List.of("whatif", race, "--from", from, "--athlete", "kerr", "--change", change));
        words.addAll(List.of("--runs", "20", "--assumptions", "0"));
        words.addAll(List.of(more));
        return terminal.mile(words.toArray(String[]::new));
    }

    @Test
    void aRaceIsRunOnAsItWas() throws IOException {
        Terminal.Run run = whatIf(TOKYO, "1100m", "last bend: 3 m wider", "--json");
        String schema = Files.readString(Path.of("..", "docs", "reference", "json", "whatif.schema.json"));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(run.out(), InputFormat.JSON))
                .isEmpty();
        JsonNode wider = JsonMapper.builder().build().readTree(run.out());
        assertThat(wider.get("from").get("metres").asDouble()).isEqualTo(1100);
        assertThat(wider.get("from").get("way").asText()).isEqualTo("splits");
        assertThat(wider.get("from").get("timesToMetres").asDouble()).isEqualTo(1200);
        assertThat(wider.get("from").get("kick").isNull()).isTrue();
        assertThat(wider.get("seconds").get("difference").asDouble()).isPositive();
    }

    @Test
    void aChangeOfNothingIsExactlyNothing() {
        assertThat(whatIf(TOKYO, "1100m", "start: habit").out())
                .contains(
                        "From 1100 m on: where everybody was is known by times at marks, the last of them at 1200 m. Where"
                                + " Josh Kerr struck is not known: as it was, by habit.")
                .containsPattern("win % .* 0\\.00 +0\\.00 +0\\.00\n")
                .containsPattern("time +3:29\\.05 +3:[0-9.]+ +3:[0-9.]+ +0\\.00 s +0\\.00 s +0\\.00 s\n");
    }

    /** Kerr kicked before this mark, so he strikes at it; where he kicked is not told as a fact. */
    @Test
    void aReconstructedKickIsToldWithItsRange() throws IOException {
        Matcher kick = Pattern.compile(
                        "As it was, Josh Kerr strikes 50 m before the finish\\. The kick, (\\d+) m before it, is"
                                + " reconstructed, nine times in ten from (\\d+) to (\\d+) m before it\\.")
                .matcher(whatIf(PARIS, "1450m", "start: habit").out());
        assertThat(kick.find()).isTrue();
        assertThat(Integer.parseInt(kick.group(1)))
                .isGreaterThan(50)
                .isBetween(Integer.parseInt(kick.group(3)), Integer.parseInt(kick.group(2)));

        JsonNode from = JsonMapper.builder()
                .build()
                .readTree(whatIf(PARIS, "1450m", "start: habit", "--json").out())
                .get("from");
        assertThat(from.get("strikeMetres").asDouble()).isEqualTo(1450);
        assertThat(from.get("kick").get("provenance").asText()).isEqualTo("reconstructed");
        assertThat(1500 - from.get("kick").get("value").asDouble())
                .isCloseTo(Integer.parseInt(kick.group(1)), within(0.5));
        assertThat(from.get("timesToMetres").isNull()).isTrue();
    }

    /** His plan holds, and his kick does not. */
    @Test
    void whoHasAPlanStrikesByIt() throws IOException {
        Path plan = Files.writeString(folder.resolve("kerr.plan"), "athlete: kerr\nfrom 1470 m: strike\n");

        assertThat(whatIf(PARIS, "1450m", "last bend: 1 m wider", "--plan", plan.toString())
                        .out())
                .contains(
                        "From 1450 m on: where everybody was is reconstructed, with what is known of the whole race.\n")
                .doesNotContain("As it was");
    }

    /** Beside what the engine has him do stands what he did, and how far that is from it. */
    @Test
    void whatWasRunStandsBesideTheRaceAsItIs() throws IOException {
        Terminal.Run run = whatIf(TOKYO, "1100m", "start: habit");
        Matcher time =
                Pattern.compile("time +3:29\\.05 +(\\d):(\\d\\d\\.\\d\\d) ").matcher(run.out());
        assertThat(time.find()).isTrue();
        double later = 60 * Integer.parseInt(time.group(1)) + Double.parseDouble(time.group(2)) - 209.05;

        assertThat(run.out())
                .contains("            in the race  as it is")
                .containsPattern("win % +no +\\d")
                .containsPattern("medal % +yes +\\d")
                .containsPattern("mean place +3 +\\d");
        assertThat(run.err())
                .contains(
                        "In the race Josh Kerr was 3rd in 3:29.05. Run on from 1100 m as it was, the engine gives him 3:")
                .contains(" on average, %.2f s %s. That is in both columns;"
                        .formatted(Math.abs(later), later < 0 ? "faster" : "slower"));

        JsonNode ran = JsonMapper.builder()
                .build()
                .readTree(whatIf(TOKYO, "1100m", "start: habit", "--json").out())
                .get("from")
                .get("inTheRace");
        assertThat(ran.get("place").asInt()).isEqualTo(3);
        assertThat(ran.get("mark").asText()).isEqualTo("3:29.05");
        assertThat(ran.get("asItIsLaterSeconds").asDouble()).isCloseTo(later, within(0.006));
    }

    /** Nothing is known of what these can run, which takes careers to see: the question itself is looked at before. */
    @Test
    void whatIsWrongInTheQuestionIsSaidFirst() throws IOException {
        String unknown = "WC2015-W-800-SF1";
        Path plan = Files.writeString(folder.resolve("nobody.plan"), "athlete: bolt\nstart: strike\n");

        assertThat(whatIf(unknown, "400m", "start: habit").err())
                .contains("Nobody in " + unknown + " is called \"kerr\"");
        for (String command : List.of("whatif", "best", "simulate")) {
            List<String> words = new ArrayList<>(List.of(command, unknown, "--plan", plan.toString()));
            if (!command.equals("simulate")) {
                words.addAll(List.of("--athlete", "petty"));
            }
            if (command.equals("whatif")) {
                words.addAll(List.of("--change", "start: habit"));
            }
            assertThat(terminal.mile(words.toArray(String[]::new)).err())
                    .contains("Nobody in " + unknown + " is called \"bolt\"");
        }
        for (String from : List.of("", "400m")) {
            List<String> words = new ArrayList<>(List.of("whatif", unknown, "--athlete", "petty", "--change"));
            words.add(from.isEmpty() ? "start: place 9" : "from 300 m: strike");
            if (!from.isEmpty()) {
                words.addAll(List.of("--from", from));
            }
            assertThat(terminal.mile(words.toArray(String[]::new)).err())
                    .contains(
                            from.isEmpty()
                                    ? "The plan cannot be run: Angela Petty: there is no place 9 among 8 runners"
                                    : "a phase from 300 m begins before the race is run on from 400 m");
        }
        assertThat(terminal.mile(
                                "best",
                                unknown,
                                "--athlete",
                                "petty",
                                "-o",
                                folder.resolve("no/such.plan").toString())
                        .err())
                .contains("there is no such folder");
        assertThat(terminal.mile("river", unknown, "--at", "900m").err()).contains("--at 900m is no mark between");
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(whatIf(TOKYO, "1500m", "start: habit").err())
                .contains("--from 1500m is no mark between 0 m and the finish at 1500 m; maybe 1200m");
        assertThat(whatIf(TOKYO, "1100m", "from 900 m: place 1").err())
                .contains("The plan cannot be run: a phase from 900 m begins before the race is run on from 1100 m");
        assertThat(whatIf(TOKYO, "1100m", "start: habit", "--leave-out").err())
                .contains("--leave-out cannot be with --from: up to there everybody was in the race.");
    }

    /** Nothing of this race but its result is on record. */
    @Test
    void aRaceWithoutEvidenceOfItsWayIsRefused() {
        Terminal.Run run = terminal.mile(
                "whatif",
                "OG2024-M-5000-F",
                "--from",
                "4600m",
                "--athlete",
                "ingebrigtsen",
                "--change",
                "start: habit");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("OG2024-M-5000-F is not known well enough on the way");
    }

    /** Monaco 2024 was paced to 1000 m by two who did not go on. */
    @Test
    void whoPacedUpToTheMarkIsOut() {
        assertThat(terminal.mile(
                                "whatif",
                                "DL2024-Monaco-M-1500",
                                "--from",
                                "1200m",
                                "--athlete",
                                "ingebrigtsen",
                                "--change",
                                "from 1300 m: strike",
                                "--runs",
                                "20",
                                "--assumptions",
                                "0")
                        .err())
                .contains(
                        "Žan Rudolf, Pieter Sisk paced the race and are not known to have passed 1200 m: nobody paces")
                .doesNotContain("race for themselves");
    }

    @Test
    void aMarkAfterAllTimesIsAnsweredWithTheLastOne() {
        assertThat(whatIf(TOKYO, "1450m", "from 1470 m: strike").err())
                .startsWith(
                        "mile: Too little of OG2020-M-1500-F is on record to run it on from 1450 m. Maybe from 1400m,");
    }
}
