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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.scenes.ReferenceShelf;

/** The commands on the archive that comes with the product. */
class StarterCommandsTest {

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
    void showGivesTheParisFinalAsPrinted() throws IOException {
        Terminal.Run run = terminal.mile("show", "OG2024-M-1500-F", "--json");

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
                .readTree(terminal.mile("splits", "EC2024-M-1500-F", "--json").out());

        assertThat(splits).hasSameSizeAs(expected.keySet());
        for (JsonNode split : splits) {
            String key = split.get("athlete").asText() + " "
                    + (long) split.get("distanceMetres").asDouble();
            assertThat(split.get("seconds").asDouble()).as(key).isCloseTo(expected.get(key), within(0.0001));
        }
    }

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
        String schema = Files.readString(Path.of("..", "docs", "reference", "json", command + ".schema.json"));
        String json = terminal.mile(command, argument, "--json").out();

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void whatTheRunsComeToFollowsItsSchema() throws IOException {
        String schema = Files.readString(Path.of("..", "docs", "reference", "json", "runs.schema.json"));
        String json = terminal.mile("moments", "EC2024-M-1500-F", "--runners", "--json")
                .out();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        JsonNode runs = JsonMapper.builder().build().readTree(json);
        assertThat(runs).hasSize(16);
        // timed at every 100 m and not tracked
        assertThat(runs.get(0).get("topSpeedMps").isNull()).isTrue();
        assertThat(runs.get(0).get("lasts").get(3).get("seconds").asDouble()).isEqualTo(53.43);
        assertThat(terminal.mile("moments", "EC2024-M-1500-F", "--runners", "--athlete", "fontes", "--csv")
                        .out())
                .hasLineCount(2)
                .startsWith("athlete,extra m,")
                .contains("Ignacio Fontes,,,,,,");
        assertThat(terminal.mile("moments", "EC2024-M-1500-F", "--runners", "--kind", "kick")
                        .err())
                .startsWith("mile: --kind chooses moments, and --runners shows none; maybe leave one of them out");
    }

    @Test
    void aPlanOutOfReachOrOfAnOddDistanceIsRefused() {
        assertThat(terminal.mile("plan", "cole-hocker", "--target", "3:07.50").err())
                .startsWith(
                        "mile: --target 3:07.50: no runner near this ability runs 1500 m in 3:07.5; the bests speak of 3:");
        assertThat(terminal.mile("plan", "cole-hocker", "--distance", "400").err())
                .startsWith("mile: --distance 400 is not 800 to 5000 m; maybe 1500");
        assertThat(terminal.mile("plan", "cole-hocker", "--target", "3:72").err())
                .startsWith("mile: --target: \"3:72\" is not a time");
    }

    @Test
    void momentsAreChosenByKindAndAthlete() throws IOException {
        JsonNode moments = JsonMapper.builder()
                .build()
                .readTree(terminal.mile("moments", "EC2024-M-1500-F", "--kind", "LEAD_TAKEN", "--json")
                        .out());
        assertThat(moments)
                .extracting(moment -> moment.get("athlete").asText())
                .containsExactly("Ignacio Fontes", "Jakob Ingebrigtsen");
        assertThat(moments.get(1).get("provenance").asText()).isEqualTo("MEASURED");
        assertThat(moments.get(1).get("figures").get("marginSeconds").asDouble())
                .isEqualTo(0.64);
        assertThat(terminal.mile("moments", "EC2024-M-1500-F", "--athlete", "fontes", "--kind", "lead_lost", "--csv")
                        .out())
                .hasLineCount(2)
                .contains("lead_lost,Ignacio Fontes,");
        assertThat(terminal.mile("moments", "EC2024-M-1500-F", "--kind", "sprint")
                        .err())
                .startsWith("mile: --kind sprint is no kind of moment; maybe one of lead_taken, lead_lost, ");
        assertThat(terminal.mile("moments", "OG2024-M-1500-F", "--kind", "surge")
                        .err())
                .contains("No such moment is found in what is on record of this race.");
    }

    /** By the positions at 500 m and 600 m the lead changed twice more than by the times: all who tell of it count alike. */
    @Test
    void theLeadChangesAsOftenWhoeverTellsOfIt() throws IOException {
        String race = "WC2025-W-800-F";
        JsonNode criteria = JsonMapper.builder()
                .build()
                .readTree(terminal.mile("greatness", race, "--json").out())
                .get("criteria");
        JsonNode taken = JsonMapper.builder()
                .build()
                .readTree(terminal.mile("moments", race, "--kind", "lead_taken", "--json")
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
        assertThat(terminal.mile("story", race).out()).contains("At known marks the lead changed hands 4 times: ");
    }

    @Test
    void theJsonOfCheckedReconstructionsFollowsItsSchema() throws IOException {
        String schema = Files.readString(Path.of("..", "docs", "reference", "json", "reconstruct.schema.json"));
        String json = terminal.mile("reconstruct", "WC2013-M-1500-F", "--members", "20", "--check", "--json")
                .out();

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        assertThat(json).contains("\"tail\"");
    }

    @Test
    void theSameSeedGivesTheSameReconstruction() {
        Terminal.Run run = terminal.mile("reconstruct", "OG2024-M-1500-F", "--members", "50", "--csv");

        assertThat(run.out())
                .startsWith("metres,athlete,time,earliest,latest,place,chance,places\n")
                .contains("1500,Josh Kerr,3:27.8,3:27.8,3:27.8,2,100 %,2 to 2\n");
        assertThat(terminal.mile("reconstruct", "OG2024-M-1500-F", "--members", "50", "--csv", "--seed", "1500")
                        .out())
                .isEqualTo(run.out());
        assertThat(terminal.mile("reconstruct", "OG2024-M-1500-F", "--members", "50", "--csv", "--seed", "2")
                        .out())
                .isNotEqualTo(run.out());
    }

    @Test
    void aRaceThatCannotBeReconstructedSaysWhy() {
        Terminal.Run run = terminal.mile("reconstruct", "OG2024-M-10000-F");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "mile: OG2024-M-10000-F: a race of 10000 m is not reconstructed: how fields run was learnt of 800 m and 1500 m races, and serves from 800 m to a mile");
    }

    @Test
    void fewMembersAreRefused() {
        Terminal.Run run = terminal.mile("reconstruct", "OG2024-M-1500-F", "--members", "5");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--members 5 is not 20 to 10000; maybe 300");
    }

    @Test
    void theJsonOfVersionsFollowsItsSchema() throws IOException {
        String schema = Files.readString(Path.of("..", "docs", "reference", "json", "versions.schema.json"));
        String json =
                terminal.mile("show", "OG2024-M-1500-F", "--versions", "--json").out();

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        assertThat(json).contains("\"knownSince\" : \"1970-01-01\"");
    }

    @Test
    void theJsonOfAModelFollowsItsSchema() throws IOException {
        String schema = Files.readString(Path.of("..", "docs", "reference", "json", "athlete.schema.json"));
        String json =
                terminal.mile("athlete", "sifan-hassan", "--model", "--json").out();

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    /** D' is known to two digits at best and is never printed with more. */
    @Test
    void theModelGivesIntervalsAndTheBestsOfTheDay() {
        Terminal.Run run = terminal.mile("athlete", "ingebrigtsen", "jakob", "--model", "--on", "2024-08-06");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Jakob Ingebrigtsen (jakob-ingebrigtsen), before 2024-08-06")
                .containsPattern("D' +\\d\\d0 \\(\\d\\d0 to \\d\\d0\\) +m")
                .containsPattern("next race for time, mile +3:4\\d\\.\\d \\(3:4\\d\\.\\d to 3:4\\d\\.\\d\\)")
                .contains("1500 m in 3:26.73, 2024-07-12")
                .doesNotContain("3:28.24");
    }

    @Test
    void distancesOutsideTheModelAreRefused() {
        Terminal.Run run = terminal.mile("athlete", "cole-hocker", "--model", "--distance", "200");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("is outside what the model (critical speed, three parameters) is made for")
                .contains("Maybe a distance between 400 m and 10,000 m.");
    }

    @Test
    void severalPeopleOfANameAreTold() {
        Terminal.Run run = terminal.mile("athlete", "ingebrigtsen");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(run.err())
                .contains("\"ingebrigtsen\" may be 3 people: Filip Ingebrigtsen (filip-ingebrigtsen)")
                .contains("Maybe add a name, or use the id");
        assertThat(terminal.mile("athlete", "nobody").err()).contains("Nobody on record is called \"nobody\"");
        assertThat(terminal.mile("athlete", "josh-ker").err())
                .contains("Nobody on record is called \"josh-ker\". Did you mean Josh Kerr (josh-kerr)");
    }

    @Test
    void bestsAreShownWithTheirDay() {
        assertThat(terminal.mile("athlete", "cole-hocker", "--on", "2024-08-06").out())
                .containsPattern("1500 m +3:30\\.59 +2024-06-24")
                .doesNotContain("3:27.65");
    }

    /** Of the Paris final only the leader's times are on record. */
    @Test
    void reservesAreGivenForThoseWhoWereFollowed() {
        Terminal.Run run = terminal.mile("reserves", "OG2024-M-1500-F");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("4  Jakob Ingebrigtsen  \\d\\d0 \\(\\d\\d0 to \\d\\d0\\) \\*")
                .containsPattern("1  Cole Hocker +not followed from the gun to the finish");
        assertThat(run.err()).contains("no offsets on record");
        assertThat(terminal.mile("reserves", "OG2024-M-1500-F").out()).isEqualTo(run.out());
        assertThat(terminal.mile("reserves", "OG2024-M-1500-F", "--seed", "2", "--json")
                        .out())
                .contains("\"seed\" : 2");
    }

    @ParameterizedTest
    @CsvSource({
        "paris 2024 1500 men final, OG2024-M-1500-F",
        "Paris 2024 1500m men, OG2024-M-1500-F",
        "og2024-m-1500-f, OG2024-M-1500-F",
        "monaco 2024 men 1500, DL2024-Monaco-M-1500",
        "paris 2024 men 1500 semi-final 2, OG2024-M-1500-SF2",
        "budapest 2023 men 1500, WC2023-M-1500-F",
        "rome 2024 men 1500 final, EC2024-M-1500-F",
        "rome 2024 decathlon, EC2024-M-1500DEC-F",
        "rome 2024 combined events 800, EC2024-W-800HEP-F",
        "olympic 2024 women's 1500 m final, OG2024-W-1500-F",
        "'paris 2024 men 10,000 m', OG2024-M-10000-F"
    })
    void racesAreFoundByWords(String words, String expected) {
        assertThat(terminal.mile(command("show", words)).out()).contains("(" + expected + ")");
    }

    @Test
    void ofTheListOfADecathlonNothingIsToldButItsTimes() {
        String race = "EC2024-M-1500DEC-F";
        Terminal.Run moments = terminal.mile("moments", race);
        Terminal.Run reconstructed = terminal.mile("reconstruct", race);

        assertThat(moments.out())
                .contains("European Championships 2024, men's decathlon 1500 m")
                .doesNotContain("photo_finish");
        assertThat(moments.err()).contains("it may merge several heats");
        assertThat(reconstructed.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(reconstructed.err())
                .contains("a decathlon 1500 m is not reconstructed: its list may merge several heats");
        assertThat(terminal.mile("story", race).out())
                .startsWith("Men's decathlon 1500 m of the European Championships 2024")
                .doesNotContain("Moment by moment");
    }

    @Test
    void ofResultsAloneNoMomentIsTold() {
        assertThat(terminal.mile("story", "WC2023-M-800-H2").out()).doesNotContain("inferred");
        assertThat(terminal.mile("reconstruct", "WC2023-M-800-H2", "--members", "20")
                        .err())
                .contains("Nothing but the results is on record: this is how fields usually come to such results");
    }

    @Test
    void severalFittingRacesAreNamed() {
        Terminal.Run run = terminal.mile("show", "paris", "2024", "800");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("races fit \"paris 2024 800\"; add a word or use an id:")
                .contains("... and");
    }

    @Test
    void aMistypedIdGetsASuggestion() {
        Terminal.Run run = terminal.mile("show", "OG2O24-M-1500-F");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("mile: No race is called \"OG2O24-M-1500-F\"."
                        + " Did you mean OG2024-M-1500-F? See them all: mile races");
    }

    @Test
    void aMistypedWordGetsASuggestion() {
        assertThat(terminal.mile("show", "pariss", "2024", "1500", "men").err())
                .contains("No race has the word \"pariss\"; did you mean \"paris\"?");
    }

    @Test
    void aMistypedCommandGetsASuggestionAndExitCodeTwo() {
        Terminal.Run run = terminal.mile("shwo");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("show");
    }

    @Test
    void formsOfOutput() {
        assertThat(terminal.mile("show", "OG2024-M-1500-F", "--csv").out()).startsWith("""
            place,athlete,nation,mark,gap,flags
            1,Cole Hocker,USA,3:27.65,,OR AR PB
            2,Josh Kerr,GBR,3:27.79,+0.14,NR PB
            """);
        assertThat(terminal.mile("show", "OG2024-M-1500-F", "--markdown").out()).startsWith("""
            | place | athlete | nation | mark | gap | flags |
            | ---: | --- | --- | ---: | ---: | --- |
            | 1 | Cole Hocker | USA | 3:27.65 |  | OR AR PB |
            """);
        Terminal.Run both = terminal.mile("show", "OG2024-M-1500-F", "--csv", "--json");
        assertThat(both.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void everyStepMarksWhatIsComputed() {
        String out = terminal.mile("splits", "EC2024-M-1500-F", "--every", "150", "--csv")
                .out();

        assertThat(out).contains(",INTERPOLATED").contains(",MEASURED");
        assertThat(terminal.mile("splits", "EC2024-M-1500-F", "--every", "-1").exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theSuspectBellIsNamedOnStandardError() {
        assertThat(terminal.mile("splits", "OG2024-M-1500-F").err()).startsWith("Suspect: 2:34.3 at 1100 m: ");
    }

    @Test
    void aReportIsWritten(@TempDir Path reports) throws IOException {
        Path file = reports.resolve("rome.html");
        Terminal.Run run = terminal.mile("report", "EC2024-M-1500-F", "-o", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().strip()).isEqualTo(file.toString());
        assertThat(Files.readString(file)).contains("Ingebrigtsen").hasSizeLessThan(2_000_000);
    }

    @Test
    void exports(@TempDir Path exports) throws IOException {
        Path bundle = exports.resolve("bundle");
        assertThat(terminal.mile("export", "OG2024-M-1500-F", "--format", "bundle", "-o", bundle.toString())
                        .exitCode())
                .isZero();
        assertThat(bundle.resolve("results.csv")).content().contains("Cole Hocker,USA,3:27.65");
        assertThat(terminal.mile("export", "OG2024-M-1500-F", "--format", "sheet")
                        .out())
                .contains("Cole Hocker");
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(terminal.mile("export", "OG2024-M-1500-F", "--format", "json")
                        .out());
        assertThat(json.toString()).contains("3:27.65");
        assertThat(terminal.mile("export", "OG2024-M-1500-F", "--format", "lif").out())
                .startsWith("; id: OG2024-M-1500-F\r\n")
                .contains("\r\n1,1,1,Men 1500m Final,,,,,,1500,,,\r\n")
                .contains("\r\n2,708,7,Kerr,Josh,GBR,3:27.79,,0.14,");
        assertThat(terminal.mile("export", "OG2024-M-1500-F", "--format", "evt").out())
                .startsWith("1,1,1,Men 1500m Final,,,,,,1500\r\n,");
        assertThat(terminal.mile("export", "OG2024-M-1500-F", "--format", "bundle")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theStarterArchiveIsSound() {
        Terminal.Run run = terminal.mile("archive", "check");

        assertThat(run.out()).contains("Nothing is wrong").contains("258 races");
        assertThat(run.exitCode()).isZero();
    }

    private static String[] command(String name, String words) {
        List<String> args = new ArrayList<>(List.of(name));
        args.addAll(List.of(words.split(" ", -1)));
        return args.toArray(String[]::new);
    }

    @Test
    void ofTracksItIsSaidOfHowManyRacesTheyAre() {
        Path track = ReferenceShelf.data("tracks").resolve("24,5,1,1500m Men Final.IsoTrack.csv");

        Terminal.Run run = terminal.mile("import", track.toString(), "--dry-run");

        assertThat(run.err()).contains("Comparing the tracks of 1 race with ").doesNotContain("0 races");
        assertThat(run.out())
                .startsWith("tracks of ")
                .contains(" added or corrected, ")
                .contains(" unchanged (dry run, nothing was kept)")
                .doesNotContain("0 rows");
    }
}
