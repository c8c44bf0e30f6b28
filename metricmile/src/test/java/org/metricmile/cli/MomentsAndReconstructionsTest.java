package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Moments and reconstructions of races that come with the product. */
class MomentsAndReconstructionsTest {

    private static final Terminal TERMINAL = Terminal.ofStarter();

    @Test
    void momentsAreChosenByKindAndAthlete() throws IOException {
        JsonNode moments = JsonMapper.builder()
                .build()
                .readTree(TERMINAL.mile("moments", "EC2024-M-1500-F", "--kind", "LEAD_TAKEN", "--json")
                        .out());
        assertThat(moments)
                .extracting(moment -> moment.get("athlete").asText())
                .containsExactly("Ignacio Fontes", "Jakob Ingebrigtsen");
        assertThat(moments.get(1).get("provenance").asText()).isEqualTo("MEASURED");
        assertThat(moments.get(1).get("figures").get("marginSeconds").asDouble())
                .isEqualTo(0.64);
        assertThat(TERMINAL.mile("moments", "EC2024-M-1500-F", "--athlete", "fontes", "--kind", "lead_lost", "--csv")
                        .out())
                .hasLineCount(2)
                .startsWith("metres,until,seconds,about,kind,athlete,")
                .contains("lead_lost,Ignacio Fontes,");
        assertThat(TERMINAL.mile("moments", "EC2024-M-1500-F", "--kind", "sprint")
                        .err())
                .startsWith("mile: --kind sprint is no kind of moment; maybe one of lead_taken, lead_lost, ");
        assertThat(TERMINAL.mile("moments", "OG2024-M-1500-F", "--kind", "surge")
                        .err())
                .contains("No such moment is found in what is on record of this race.");
    }

    @Test
    void theSameSeedGivesTheSameReconstruction() {
        Terminal.Run run = TERMINAL.mile("reconstruct", "OG2024-M-1500-F", "--members", "50", "--csv");

        assertThat(run.out())
                .startsWith("metres,athlete,time,earliest,latest,place,chance,places\n")
                .contains("1500,Josh Kerr,3:27.8,3:27.8,3:27.8,2,100 %,2 to 2\n");
        assertThat(TERMINAL.mile("reconstruct", "OG2024-M-1500-F", "--members", "50", "--csv", "--seed", "1500")
                        .out())
                .isEqualTo(run.out());
        assertThat(TERMINAL.mile("reconstruct", "OG2024-M-1500-F", "--members", "50", "--csv", "--seed", "2")
                        .out())
                .isNotEqualTo(run.out());
    }

    /** Of twelve places the likeliest has a twelfth or more: 8.3 %. */
    @Test
    void thePlaceIsTheLikeliest() {
        String out = TERMINAL.mile("reconstruct", "OG2024-M-1500-F", "--members", "50", "--every", "100", "--csv")
                .out();

        assertThat(out.lines().skip(1))
                .hasSizeGreaterThan(12 * 14)
                .allSatisfy(row -> assertThat(Integer.parseInt(row.split(",", -1)[6].replace(" %", "")))
                        .as(row)
                        .isGreaterThanOrEqualTo(8));
    }

    @Test
    void aRaceThatCannotBeReconstructedSaysWhy() {
        Terminal.Run run = TERMINAL.mile("reconstruct", "OG2024-M-10000-F");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "mile: OG2024-M-10000-F: a race of 10000 m is not reconstructed: how fields run was learnt of 800 m and 1500 m races, and serves from 800 m to a mile");
    }

    @Test
    void fewMembersAreRefused() {
        Terminal.Run run = TERMINAL.mile("reconstruct", "OG2024-M-1500-F", "--members", "5");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--members 5 is not 20 to 10000; maybe 300");
    }

    @Test
    void ofTheListOfADecathlonNothingIsToldButItsTimes() {
        String race = "EC2024-M-1500DEC-F";
        Terminal.Run moments = TERMINAL.mile("moments", race);
        Terminal.Run reconstructed = TERMINAL.mile("reconstruct", race);

        assertThat(moments.out())
                .contains("European Championships 2024, men's decathlon 1500 m")
                .doesNotContain("photo_finish");
        assertThat(moments.err()).contains("it may merge several heats");
        assertThat(reconstructed.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(reconstructed.err())
                .contains("a decathlon 1500 m is not reconstructed: its list may merge several heats");
        assertThat(TERMINAL.mile("story", race).out())
                .startsWith("Men's decathlon 1500 m of the European Championships 2024")
                .doesNotContain("Moment by moment");
    }

    @Test
    void ofResultsAloneNoMomentIsTold() {
        assertThat(TERMINAL.mile("story", "WC2023-M-800-H2").out()).doesNotContain("inferred");
        assertThat(TERMINAL.mile("reconstruct", "WC2023-M-800-H2", "--members", "20")
                        .err())
                .contains("Nothing but the results is on record: this is how fields usually come to such results");
    }

    /** By the positions at 500 m and 600 m the lead changed twice more than by the times: all who tell of it count alike. */
    @Test
    void theLeadChangesAsOftenWhoeverTellsOfIt() throws IOException {
        String race = "WC2025-W-800-F";
        JsonNode criteria = JsonMapper.builder()
                .build()
                .readTree(TERMINAL.mile("greatness", race, "--json").out())
                .get("criteria");
        JsonNode taken = JsonMapper.builder()
                .build()
                .readTree(TERMINAL.mile("moments", race, "--kind", "lead_taken", "--json")
                        .out());

        assertThat(criteria)
                .filteredOn(criterion -> criterion.get("criterion").asText().equals("changes of the lead"))
                .singleElement()
                .satisfies(criterion ->
                        assertThat(criterion.get("value").asDouble()).isEqualTo(4));
        // and the one who led out of the start
        assertThat(taken).hasSize(5);
        assertThat(taken.get(4).get("figures").get("placeAfterScramble").asInt())
                .isEqualTo(4);
        assertThat(TERMINAL.mile("story", race).out()).contains("At known marks the lead changed hands 4 times: ");
    }
}
