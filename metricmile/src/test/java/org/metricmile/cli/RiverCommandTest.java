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

class RiverCommandTest {

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

    @Test
    void chancesThroughARaceOfSplitsAreTold() {
        Terminal.Run run = terminal.mile("river", TOKYO, "--at", "1200m", "--at", "1400", "--runs", "20");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("win %", "s.e.", "medal %", "sim. %", "gap %")
                .containsPattern(" 1400 +Jakob Ingebrigtsen +1 +0\\.0 +\\d+\\.\\d ");
        assertThat(run.err())
                .contains("Where everybody was is known by times at marks")
                .contains(
                        "Win and medal are by place and gap: over this distance simulated races were not shown to tell"
                                + " more.")
                .contains("20 races run on from each mark, seed 1500; s.e. is the Monte Carlo error, not that of the"
                        + " model.");
        assertThat(terminal.mile("river", TOKYO, "--at", "1200m", "--at", "1400", "--runs", "20")
                        .out())
                .isEqualTo(run.out());
    }

    @Test
    void whatAnEarlyMarkIsKnownToTellIsSaid() {
        assertThat(terminal.mile("river", TOKYO, "--at", "400m", "--runs", "20").err())
                .contains("Before 700 m win and medal are not known to tell more than an equal chance for everybody: at"
                        + " 700 m of 1500 m place and gap told who wins better than an equal chance for everybody, at"
                        + " 400 m no better; between the two it was not tried.");
    }

    @Test
    void jsonOfAReconstructedRaceFollowsItsSchema() throws IOException {
        String json = terminal.mile("river", "OG2024-M-1500-F", "--at", "1400m", "--runs", "20", "--json")
                .out();
        String schema = Files.readString(Path.of("..", "docs", "reference", "json", "river.schema.json"));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        JsonNode river = JsonMapper.builder().build().readTree(json);
        assertThat(river.get("way").asText()).isEqualTo("reconstructed");
        double wins = 0;
        for (JsonNode runner : river.get("marks").get(0).get("runners")) {
            wins += runner.get("win").asDouble();
        }
        assertThat(wins).isCloseTo(1, within(1e-4));
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(terminal.mile("river", TOKYO, "--runs", "3").err())
                .contains("--runs 3 is not 20 to 100000; maybe 400");
        assertThat(terminal.mile("river", TOKYO, "--at", "1500m").err())
                .contains("--at 1500m is no mark between 0 m and the finish at 1500 m; maybe 1200m");
        Terminal.Run between = terminal.mile("river", TOKYO, "--at", "1150m");
        assertThat(between.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(between.err())
                .contains("At 1150 m of OG2020-M-1500-F times of most of the field are not known; maybe at 400m");
    }

    /** Of most of this field no bests are on record. */
    @Test
    void aFieldThatNobodyKnowsIsSaid() {
        Terminal.Run unknown = terminal.mile("river", "WC2015-W-800-SF1", "--runs", "20");

        assertThat(unknown.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err())
                .contains("chances would be those of a field that nobody knows. Maybe import career results");
    }
}
