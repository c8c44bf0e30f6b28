package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metricmile.cli.Schemas.assertFollows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What commands print as JSON follows the schemas of the documentation. */
class SchemaCommandsTest {

    private static final Terminal TERMINAL = Terminal.ofStarter();

    @ParameterizedTest
    @CsvSource({
        "show, OG2024-M-1500-F",
        "show, OG2016-M-800-H1",
        "splits, OG2024-M-1500-F",
        "splits, DL2015-Monaco-W-1500",
        "moments, EC2024-M-1500-F",
        "reserves, OG2020-M-1500-F",
        "reserves, OG2024-M-1500-F",
        "athlete, cole-hocker",
        "greatness, OG2024-M-1500-F",
        "greatness, WC2022-M-1500-F",
        "plan, cole-hocker",
        "reconstruct, OG2024-M-1500-F",
        "reconstruct, WC2025-M-800-F",
        "races, 2024",
        "races, mile",
        "record, 1500 men",
        "records, mile women",
        "records, OG2024-M-1500-F",
        "list, 800 women"
    })
    void jsonFollowsItsSchema(String command, String argument) throws IOException {
        String json = TERMINAL.mile(command, argument, "--json").out();

        assertFollows(command, json);
    }

    @Test
    void whatTheRunsComeToFollowsItsSchema() throws IOException {
        String json = TERMINAL.mile("moments", "EC2024-M-1500-F", "--runners", "--json")
                .out();
        assertFollows("runs", json);
        JsonNode runs = JsonMapper.builder().build().readTree(json);
        assertThat(runs).hasSize(16);
        // timed at every 100 m and not tracked
        assertThat(runs.get(0).get("topSpeedMps").isNull()).isTrue();
        assertThat(runs.get(0).get("lasts").get(3).get("seconds").asDouble()).isEqualTo(53.43);
        assertThat(TERMINAL.mile("moments", "EC2024-M-1500-F", "--runners", "--athlete", "fontes", "--csv")
                        .out())
                .hasLineCount(2)
                .startsWith("athlete,extra m,")
                .contains("Ignacio Fontes,,,,,,");
        assertThat(TERMINAL.mile("moments", "EC2024-M-1500-F", "--runners", "--kind", "kick")
                        .err())
                .startsWith("mile: --kind chooses moments, and --runners shows none; maybe leave one of them out");
    }

    @Test
    void theJsonOfCheckedReconstructionsFollowsItsSchema() throws IOException {
        String json = TERMINAL.mile("reconstruct", "WC2013-M-1500-F", "--members", "20", "--check", "--json")
                .out();

        assertFollows("reconstruct", json);
        assertThat(json).contains("\"tail\"");
    }

    @Test
    void theJsonOfVersionsFollowsItsSchema() throws IOException {
        String json =
                TERMINAL.mile("show", "OG2024-M-1500-F", "--versions", "--json").out();

        assertFollows("versions", json);
        assertThat(json).contains("\"knownSince\" : \"1970-01-01\"");
    }

    @Test
    void theJsonOfAModelFollowsItsSchema() throws IOException {
        String json =
                TERMINAL.mile("athlete", "sifan-hassan", "--model", "--json").out();

        assertFollows("athlete", json);
    }
}
