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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes from a mark of a race on; from the gun, see {@link SimulateCommandTest}. */
class WhatIfCommandTest {

    /** Times at 800 and 1200 m tell where everybody was between them. */
    private static final String TOKYO = "OG2020-M-1500-F";

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
        assertThat(wider.get("seconds").get("difference").asDouble()).isPositive();
    }

    @Test
    void aChangeOfNothingIsExactlyNothing() {
        assertThat(whatIf(TOKYO, "1100m", "start: habit").out())
                .contains(
                        "From 1100 m on: where everybody was is known by times at marks. Where Josh Kerr struck is not"
                                + " known: as it was, by habit.")
                .containsPattern("win % .* 0\\.00 +0\\.00 +0\\.00\n")
                .containsPattern("time +3:[0-9.]+ +3:[0-9.]+ +0\\.00 s +0\\.00 s +0\\.00 s\n");
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
}
