package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.analysis.reserves.MarkOnRecord;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Sex;
import org.metricmile.race.RaceSheet;

/**
 * Everything that judges a runner reads the same career: with what stands in lists alone, without what a ruling took away, and as it was
 * known on the day.
 */
class CareerOnRecordTest {

    private static final String RACE = "OG2024-M-1500-F";
    private static final String RUNNER = "jakob-ingebrigtsen";
    private static final String BEST = "3:26.73";

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void copyStarter() throws IOException {
        file = folder.resolve("archive.db");
        try (InputStream starter = Starter.open()) {
            Files.copy(starter, file);
        }
    }

    private void annul(String known) throws IOException {
        annul(BEST, known);
    }

    private void annul(String mark, String known) throws IOException {
        list(mark
                + ",Jakob INGEBRIGTSEN,2000-09-19,NOR,1,Monaco (MON),2024-07-12,annulled,%s,invented".formatted(known));
    }

    private void list(String row) throws IOException {
        Path list = Files.writeString(
                folder.resolve("men_1500.csv"),
                "mark,name,born,nation,place,venue,date,state,known,reason\n" + row + "\n");
        assertThat(new Terminal(file).mile("import", list.toString()).exitCode())
                .isZero();
    }

    private List<String> bestsInTheField() {
        try (Archive archive = Archive.openToRead(file)) {
            RaceSheet sheet = archive.findRace(RACE).orElseThrow();
            return RaceField.of(archive, sheet).known().stream()
                    .filter(ability -> ability.athlete().id().equals(RUNNER))
                    .flatMap(ability -> ability.bests().stream())
                    .map(best -> best.mark().mark().toString())
                    .toList();
        }
    }

    private List<String> bestsBehindTheReserves() throws IOException {
        String json = new Terminal(file).mile("reserves", RACE, "--json").out();
        JsonNode runners = JsonMapper.builder().build().readTree(json).get("runners");
        return StreamSupport.stream(runners.spliterator(), false)
                .filter(runner -> runner.get("athleteId").asText().equals(RUNNER))
                .flatMap(runner -> runner.get("bests").findValuesAsText("mark").stream())
                .toList();
    }

    @Test
    void aMarkInForceIsEvidence() throws IOException {
        assertThat(bestsInTheField()).contains(BEST);
        assertThat(bestsBehindTheReserves()).contains(BEST);
    }

    @Test
    void whatWasTakenAwayBeforeTheRaceIsNone() throws IOException {
        annul("2024-07-20");

        assertThat(bestsInTheField()).isNotEmpty().doesNotContain(BEST);
        assertThat(bestsBehindTheReserves()).isNotEmpty().doesNotContain(BEST);
        assertThat(new Terminal(file)
                        .mile("athlete", RUNNER, "--on", "2024-08-06", "--csv")
                        .out())
                .contains("1500 m,")
                .doesNotContain(BEST);
    }

    @Test
    void whatWasTakenAwayAfterTheRaceWasEvidenceOnItsDay() throws IOException {
        annul("2024-09-01");

        assertThat(bestsInTheField()).contains(BEST);
        assertThat(bestsBehindTheReserves()).contains(BEST);
    }

    @Test
    void anAnnulledMarkIsNoBestFromTheDayOnWhichThatWasKnown() throws IOException {
        list("3:29.14,Rashid RAMZI,1980-07-17,BRN,1,Rome (ITA),2006-07-14,annulled,2009-11-18,invented");
        Terminal terminal = new Terminal(file);

        assertThat(terminal.mile("athlete", "rashid-ramzi", "--csv").out())
                .contains("1500 m,")
                .doesNotContain("3:29.14");
        assertThat(terminal.mile("athlete", "rashid-ramzi", "--on", "2009-01-01", "--csv")
                        .out())
                .contains("1500 m,3:29.14,2006-07-14,");
    }

    @Test
    void aHandTimeThatWasTakenAwayTakesTheAutomaticTimeOfTheRunWithIt() throws IOException {
        annul("3:26.8h", "2024-07-20");

        assertThat(bestsInTheField()).isNotEmpty().doesNotContain(BEST);
    }

    @Test
    void aMarkThatOnlyAListHasIsEvidence() throws IOException {
        list("3:25.90,Jakob INGEBRIGTSEN,2000-09-19,NOR,1,Oslo (NOR),2024-08-05,,,");

        assertThat(bestsInTheField()).contains("3:25.90").doesNotContain(BEST);
        assertThat(bestsBehindTheReserves()).contains("3:25.90").doesNotContain(BEST);
    }

    @Test
    void aMarkOfAListFromTheDayOfTheRaceIsNone() throws IOException {
        list("3:25.90,Jakob INGEBRIGTSEN,2000-09-19,NOR,1,Oslo (NOR),2024-08-06,,,");

        assertThat(bestsInTheField()).contains(BEST).doesNotContain("3:25.90");
        assertThat(bestsBehindTheReserves()).contains(BEST).doesNotContain("3:25.90");
    }

    @Test
    void aRunInARaceAndInACareerIsOneMark() {
        try (Archive archive = Archive.openToRead(file)) {
            List<MarkOnRecord> all = CareerOnRecord.of(archive, Sex.MEN)
                    .known(LocalDate.MAX)
                    .of(new Athlete("josh-kerr", "Josh Kerr", Sex.MEN));
            assertThat(all)
                    .filteredOn(mark -> mark.mark().toString().equals("3:27.79"))
                    .hasSize(1);
            assertThat(all.stream().map(mark -> mark.distance() + " " + mark.mark() + " " + mark.when()))
                    .hasSizeGreaterThan(50)
                    .doesNotHaveDuplicates();
        }
    }
}
