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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {

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

    @Test
    void chancesOfTheParisFieldAreTold() {
        Terminal.Run run = terminal.mile("simulate", PARIS, "--runs", "40");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("win %", "s.e.", "medal %")
                .containsPattern("Jakob Ingebrigtsen +\\d+\\.\\d +\\d\\.\\d +\\d+\\.\\d +\\d\\.\\d +3:[23]\\d\\.\\d");
        assertThat(run.err())
                .contains("40 simulated races, seed 1500; time is the middle, nine in ten are between fast and slow.")
                .containsPattern("typical: race \\d+, won by .+ in 3:[23]\\d\\.\\d");
        assertThat(terminal.mile("simulate", PARIS, "--runs", "40").out()).isEqualTo(run.out());
    }

    @Test
    void jsonFollowsItsSchema() throws IOException {
        Path plan = folder.resolve("kerr.plan");
        Files.writeString(plan, "name: wait\nathlete: kerr\nfrom 700 m: place 2 to 3\nanswer kicks: always\n");
        String json = terminal.mile("simulate", PARIS, "--runs", "40", "--plan", plan.toString(), "--json")
                .out();
        String schema = Files.readString(Path.of("..", "docs", "reference", "json", "simulate.schema.json"));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        JsonNode odds = JsonMapper.builder().build().readTree(json);
        double wins = 0;
        for (JsonNode runner : odds.get("runners")) {
            wins += runner.get("win").get("chance").asDouble();
            assertThat(runner.get("plan").isNull())
                    .isEqualTo(!runner.get("athleteId").asText().equals("josh-kerr"));
        }
        assertThat(wins).isCloseTo(1, within(1e-9));
        assertThat(odds.get("partial").asBoolean()).isFalse();
    }

    @Test
    void runnersWithoutBestsAreLikeTheOthersOrLeftOut() throws IOException {
        Terminal.Run run = terminal.mile("simulate", "EC2024-M-1500-F", "--runs", "20", "--json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).containsPattern("No bests are on record of \\p{Lu}.+: taken to be like the others\\.");
        assertThat(JsonMapper.builder().build().readTree(run.out()).get("likeTheOthers"))
                .isNotEmpty();

        Terminal.Run without = terminal.mile("simulate", "EC2024-M-1500-F", "--runs", "20", "--leave-out");
        assertThat(without.exitCode()).isZero();
        assertThat(without.err()).containsPattern("Without those of whom no bests are on record: \\p{Lu}.+\\.");
    }

    @Test
    void aFieldOfWhichHalfIsUnknownIsNotRunUnlessTheyAreLeftOut() {
        Terminal.Run run = terminal.mile("simulate", "EC2024-M-1500-H1");
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("Of 8 of 16 runners of EC2024-M-1500-H1 nothing says what they can run on 2024-06-10")
                .contains("or run EC2024-M-1500-H1 with 8 of them: --leave-out");

        assertThat(terminal.mile("simulate", "EC2024-M-1500-H1", "--runs", "20", "--leave-out")
                        .exitCode())
                .isZero();
    }

    /** Six of twelve are on record: a chance to win among six is none of the race. */
    @Test
    void whatOfTheFieldIsNotAsInTheRaceIsSaid() {
        Terminal.Run part = terminal.mile("simulate", "OG2024-W-1500-F", "--runs", "20");
        assertThat(part.exitCode()).isZero();
        assertThat(part.err())
                .contains("Only 6 of those who ran in OG2024-W-1500-F are on record: they alone race here");
        assertThat(terminal.mile("simulate", "DL2024-Monaco-M-1500", "--runs", "20")
                        .err())
                .contains("Žan Rudolf, Pieter Sisk paced the race; here they race for themselves like the others");
    }

    @Test
    void aRaceOfADistanceThatWasNeverTriedSaysSo() {
        assertThat(terminal.mile("simulate", "OG2024-W-5000-F", "--runs", "20").err())
                .contains("Over 5000 m the engine was never tried: the field races by the habits of 1500 m.");
    }

    @Test
    void aRaceOfTheShortTrackIsNotRunOutdoors() {
        for (String command : new String[] {"simulate", "river"}) {
            Terminal.Run run = terminal.mile(command, "IND2025-Lievin-M-Mile", "--runs", "20");
            assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_DATA);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("IND2025-Lievin-M-Mile was run on a short track");
        }
    }

    @Test
    void plansThatAreNoneAreExplained() throws IOException {
        Path plan = folder.resolve("wrong.plan");
        Files.writeString(plan, "athlete: kerr\nstart: sprint\n");
        Terminal.Run wrong = terminal.mile("simulate", PARIS, "--plan", plan.toString());
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(wrong.err()).contains("wrong.plan, line 2: \"sprint\" is no tactic. Tactics are: habit;");

        Files.writeString(plan, "athlete: kerr\nstart: lead at 49 per lap\n");
        assertThat(terminal.mile("simulate", PARIS, "--plan", plan.toString()).err())
                .contains("The plan cannot be run: Josh Kerr: laps of 49.0 s from 0 m to 1500 m are out of reach");

        Files.writeString(plan, "athlete: bolt\nstart: strike\n");
        Terminal.Run nobody = terminal.mile("simulate", PARIS, "--plan", plan.toString());
        assertThat(nobody.exitCode()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(nobody.err()).contains("Nobody in OG2024-M-1500-F is called \"bolt\".");

        assertThat(terminal.mile("simulate", PARIS, "--plan", "no-such.plan").exitCode())
                .isEqualTo(ExitCode.NOT_FOUND);
        assertThat(terminal.mile("simulate", PARIS, "--runs", "3").err())
                .contains("--runs 3 is not 20 to 1000000; maybe 2000");
    }

    @Test
    void anotherPlanChangesChancesAndTheSamePlanDoesNot() throws IOException {
        Terminal.Run run = terminal.mile(
                "whatif",
                PARIS,
                "--athlete",
                "kerr",
                "--change",
                "start: lead at 58 per lap",
                "--runs",
                "40",
                "--json");
        String schema = Files.readString(Path.of("..", "docs", "reference", "json", "whatif.schema.json"));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(run.out(), InputFormat.JSON))
                .isEmpty();
        JsonNode leading = JsonMapper.builder().build().readTree(run.out());
        assertThat(leading.get("seconds").get("difference").asDouble()).isNotZero();

        Terminal.Run nothing =
                terminal.mile("whatif", PARIS, "--athlete", "kerr", "--change", "start: habit", "--runs", "40");
        assertThat(nothing.err())
                .containsPattern(
                        "In the race Josh Kerr was 2nd in 3:27\\.79, of which races from the gun know nothing: the engine"
                                + " gives him 3:3\\d\\.\\d\\d on average, \\d\\.\\d\\d s slower, in both columns\\.");
        assertThat(nothing.out())
                .contains("What if Josh Kerr had this plan: start: habit")
                .containsPattern("win % .* 0\\.00 +0\\.00 +0\\.00\n")
                .containsPattern("time +3:[0-9.]+ +3:[0-9.]+ +0\\.00 s +0\\.00 s +0\\.00 s\n");
        assertThat(terminal.mile("whatif", PARIS, "--athlete", "kerr", "--change", "fly")
                        .err())
                .contains("--change, line 1: \"fly\" has no colon");
    }
}
