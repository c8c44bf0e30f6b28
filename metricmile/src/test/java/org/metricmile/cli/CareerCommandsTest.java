package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metricmile.cli.Schemas.assertFollows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Careers and claims on the archive that comes with the product. */
class CareerCommandsTest {

    private static final Terminal TERMINAL = Terminal.ofStarter();

    private static JsonNode paris = JsonMapper.builder().build().createObjectNode();

    @BeforeAll
    static void tellParis() throws IOException {
        paris = json("claims", "OG2024-M-1500-F", "--json");
    }

    private static JsonNode json(String... command) throws IOException {
        Terminal.Run run = TERMINAL.mile(command);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JsonMapper.builder().build().readTree(run.out());
    }

    /** The claims of Paris of one kind about an athlete. */
    private static List<JsonNode> paris(String kind, String athleteId) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode claim : paris.get("claims")) {
            boolean about = claim.get("subjects").findValuesAsText("athleteId").contains(athleteId);
            if (claim.get("kind").asText().equals(kind) && (about || athleteId.isEmpty())) {
                found.add(claim);
            }
        }
        return found;
    }

    private static JsonNode only(String kind, String athleteId) {
        List<JsonNode> found = paris(kind, athleteId);
        assertThat(found).as(kind + " of " + athleteId).hasSize(1);
        return found.get(0);
    }

    @Test
    void ofACareerThatIsNotCollectedItIsSaidThatThereMayBeBetterMarks() {
        assertThat(TERMINAL.mile("athlete", "keely-hodgkinson-gbr-w").err())
                .contains("The career of Keely Hodgkinson is not collected");
        assertThat(TERMINAL.mile("athlete", "georgia-bell").err()).doesNotContain("not collected");
    }

    @Test
    void everyPartOfAnAthleteAndAPlanHaveOneDefaultDay() {
        List<List<String>> commands = List.of(
                List.of("athlete", "josh-kerr"),
                List.of("athlete", "josh-kerr", "--titles"),
                List.of("athlete", "josh-kerr", "--results"),
                List.of("athlete", "josh-kerr", "--model"),
                List.of("plan", "josh-kerr"));
        assertThat(commands)
                .as("his last race was run on 17 September, the championships ended on 21")
                .allSatisfy(command -> assertThat(
                                TERMINAL.mile(command.toArray(String[]::new)).out())
                        .startsWith("Josh Kerr (josh-kerr), before 2025-09-22"));
    }

    @Test
    void otherNamesAreToldOnce() {
        assertThat(TERMINAL.mile("athlete", "georgia-bell").out())
                .startsWith("Georgia Bell (georgia-bell), before ")
                .contains("\nAlso known as Georgia Hunter Bell\n");
    }

    @Test
    void somebodyIsFoundByAnotherName() {
        assertThat(TERMINAL.mile("athlete", "hunter", "bell").out()).startsWith("Georgia Bell (georgia-bell)");
    }

    @Test
    void ofNothingNoTableIsPrinted() {
        Terminal.Run goals = TERMINAL.mile("athlete", "laura-muir", "--goals");
        assertThat(goals.out()).doesNotContain("ticked off");
        assertThat(goals.err()).contains("Of goals nothing is on record.");
    }

    @Test
    void aHeadToHeadSaysThatItCountsWhatIsOnRecord() {
        assertThat(TERMINAL.mile("h2h", "sebastian-coe", "steve-ovett").err())
                .as("their 1500 m of Moscow was too slow for the lists")
                .contains("Counted are the races on record here");
    }

    @Test
    void aStoryHasOneDayAndOneNameOfEach() throws IOException {
        String story = TERMINAL.mile("story", "WC2025-W-800-F").out();
        assertThat(story)
                .as("careers have the day; the list of results has only those of the championships")
                .contains("in Tokyo on 21 September 2025 in 1:54.62")
                .doesNotContain("13 September 2025", "Hunter Bell");
        assertThat(json("story", "WC2025-W-800-F", "--json").get("date").asText())
                .isEqualTo("2025-09-21");
        assertThat(TERMINAL.mile("sheet", "WC2025-W-800-F", "--markdown").out())
                .contains("As on the morning of 21 September 2025");
    }

    @Test
    void aBestThatStandsOnlyInAListOfRecordsIsShownWithItsSource() throws IOException {
        JsonNode best =
                json("athlete", "keely", "hodgkinson", "--json").get("bests").get(0);
        assertThat(best.get("distanceMetres").asInt()).isEqualTo(800);
        assertThat(best.get("mark").asText()).isEqualTo("1:54.61");
        assertThat(best.get("date").asText()).isEqualTo("2024-07-20");
        assertThat(best.get("source").asText()).contains("AthleticScraper");
        assertThat(json("athlete", "keely", "hodgkinson", "--on", "2024-07-20", "--json")
                        .get("bests")
                        .get(0)
                        .get("mark")
                        .asText())
                .as("the evening before")
                .isEqualTo("1:55.19");
    }

    @Test
    void whoIsNamedOnlyInAListOfRecordsIsFound() {
        assertThat(TERMINAL.mile("athlete", "zola", "budd", "--csv").out())
                .contains("1500 m,3:59.96,1985-08-30,Bruxelles (BEL),");
    }

    @Test
    void aMarkOfWhichTheYearAloneIsKnownIsOfNoSingleDay() {
        assertThat(TERMINAL.mile("athlete", "bill", "bonthron", "--csv").out())
                .contains("1500 m,3:48.8,1934-01-01/1934-12-31,")
                .doesNotContain(",1934-12-31,");
    }

    @Test
    void theClaimsOfParisFollowTheirSchemaAndEachHasEvidence() throws IOException {
        assertFollows("claims", paris.toString());
        assertThat(paris.get("claims")).hasSizeGreaterThan(30).allSatisfy(claim -> {
            assertThat(claim.get("evidence"))
                    .isNotEmpty()
                    .allSatisfy(
                            exhibit -> assertThat(exhibit.get("place").asText()).contains(":"));
            assertThat(claim.get("falseIf")).isNotEmpty();
        });
    }

    @Test
    void kerrsNationalRecordErasesFarahs() {
        JsonNode record = only("national-record", "josh-kerr");
        assertThat(record.get("words").get("previousHolder").asText()).isEqualTo("Mo Farah");
        assertThat(record.get("words").get("previousMark").asText()).isEqualTo("3:28.81");
        assertThat(record.get("words").get("previousPlace").asText()).contains("Monaco");
        assertThat(record.get("words").get("previousDate").asText()).isEqualTo("2013-07-19");
        assertThat(record.get("figures").get("marginSeconds").asDouble()).isEqualTo(1.02);
        assertThat(record.get("standing").asText()).isEqualTo("confirmed");
        assertThat(record.get("contradictions").toString()).contains("3.28:21").contains("3:28.81");
        assertThat(only("record-lineage", "josh-kerr").get("wording").asText())
                .contains(
                        "Steve Ovett to Sebastian Coe to Steve Ovett (equalling, then breaking it twice) to Steve Cram to Mo Farah to Josh Kerr");
    }

    @Test
    void kerrWasFasterThanInTokyoAndThanEver() {
        assertThat(only("faster-than-before", "josh-kerr")
                        .get("figures")
                        .get("fasterSeconds")
                        .asDouble())
                .isEqualTo(1.26);
        assertThat(only("faster-than-before", "josh-kerr")
                        .get("words")
                        .get("before")
                        .asText())
                .isEqualTo("3:29.05");
        assertThat(only("personal-best", "josh-kerr").get("words").get("before").asText())
                .isEqualTo("3:29.05");
    }

    @Test
    void kerrLacksGoldAndHasMedalsInEveryMajorBarOne() {
        assertThat(only("colours-missing", "josh-kerr")
                        .get("words")
                        .get("missing")
                        .asText())
                .isEqualTo("gold");
        JsonNode majors = only("medals-in-majors", "josh-kerr");
        assertThat(majors.get("figures").get("entered").asInt()).isEqualTo(5);
        assertThat(majors.get("figures").get("medals").asInt()).isEqualTo(4);
        assertThat(majors.get("wording").asText())
                .contains("bar one, the World Championships 2022 (5th)")
                .contains("no result on record: World Indoor Championships 2022");
        assertThat(majors.get("details").toString())
                .contains("missed: World Championships 2022 (5th) and Commonwealth Games 2022 (12th)");
    }

    @Test
    void theBillHasTitlesMeetingsRankingsAndSeasonsBests() {
        JsonNode bill = only("bill", "josh-kerr");
        assertThat(bill.get("words").get("finalsIncluding").asText()).isEqualTo("3-7");
        assertThat(bill.get("words").get("finalsBefore").asText()).isEqualTo("2-7");
        assertThat(bill.get("details").toString())
                .contains(
                        "World Athletics world ranking, 2024-07-23: Jakob Ingebrigtsen 1, Yared Nuguse 2, Josh Kerr 3, Cole Hocker 8")
                .contains("season's best before: Jakob Ingebrigtsen 3:26.73, 2024-07-12");
    }

    @Test
    void theDepthOfTheRaceIsThatOfTheLists() {
        JsonNode figures = only("depth", "").get("figures");
        assertThat(figures.get("mean of first 4").asDouble()).isEqualTo(207.87);
        assertThat(figures.get("rank of first 4").asInt()).isEqualTo(1);
        assertThat(figures.get("rank of first 8").asInt()).isEqualTo(1);
        assertThat(figures.get("rank of first 3").asInt()).isEqualTo(2);
        assertThat(figures.get("rank of first 12").asInt()).isEqualTo(2);
        assertThat(only("depth", "").get("wording").asText())
                .contains("3:27.87")
                .contains("3:28.96")
                .contains("Bruxelles (BEL) 2001")
                .contains("Oslo (NOR) 2023");
        assertThat(only("best-for-place", "").get("wording").asText())
                .contains("third (Yared Nuguse, 3:27.80), fourth (Jakob Ingebrigtsen, 3:28.24) and 11th");
        JsonNode bests = only("personal-bests-in-the-race", "");
        assertThat(bests.get("figures").get("bests").asInt()).isEqualTo(7);
        assertThat(bests.get("figures").get("first").asInt()).isEqualTo(9);
        assertThat(bests.get("figures").get("printed").asInt()).isEqualTo(6);
        assertThat(bests.get("details").toString()).contains("Stefan Nillessen 3:30.75, not printed, worked out");
    }

    @Test
    void nextIsTheWorldTitleToDefendAndLosAngeles() {
        assertThat(only("next", "josh-kerr").get("wording").asText())
                .contains("to defend the World Championships 1500 m title at the World Championships 2025")
                .contains("goal for the Olympic Games 2028");
    }

    @Test
    void theMetersMetInTenFinals() throws IOException {
        JsonNode met = json("h2h", "josh-kerr", "jakob ingebrigtsen", "--finals", "--on", "2024-08-07", "--json");
        assertFollows("h2h", met.toString());
        assertThat(met.get("won").asInt()).isEqualTo(3);
        assertThat(met.get("lost").asInt()).isEqualTo(7);
        assertThat(met.get("byEvent").get("mile").get("won").asInt()).isEqualTo(1);
        assertThat(met.get("encounters").findValuesAsText("date")).doesNotHaveDuplicates();
        assertThat(TERMINAL.mile("h2h", "josh-kerr", "jakob-ingebrigtsen", "--event", "mile")
                        .out())
                .startsWith("Josh Kerr 1-0 Jakob Ingebrigtsen");
    }

    @Test
    void aRaceWithSomebodyUnder20HasRecordsOfThoseUnder20AtStake() {
        assertThat(TERMINAL.mile("records", "OG2024-M-1500-F", "--csv")
                        .out()
                        .lines()
                        .filter(row -> row.contains("U20R")))
                .as("Laros was 19")
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).startsWith("AU20R,Europe,3:30.16,Jakob Ingebrigtsen"))
                .anySatisfy(row -> assertThat(row).startsWith("WU20R,,3:28.81,Ronald Kwemoi"));
        assertThat(TERMINAL.mile("records", "WC2025-M-1500-F", "--csv").out()).doesNotContain("U20R");
    }

    @Test
    void greatnessSaysWhereTheRaceStandsInTheLongerListOfDeepRaces() {
        assertThat(TERMINAL.mile("greatness", "OG2024-M-1500-F").err())
                .contains("longer than this archive: Fastest mean so far of the first 4")
                .contains("second fastest mean so far of the first 3 (3:27.75, behind Bruxelles (BEL) 2001)");
        assertThat(TERMINAL.mile("greatness", "WC2025-W-800-F").err())
                .as("no such list")
                .doesNotContain("list of deep races");
    }

    @Test
    void aMeetingRecordIsOfItsMeetingInWhateverCircuit() {
        assertThat(TERMINAL.mile("record", "1500", "women", "--meeting", "Golden-Gala", "--on", "2024-01-01")
                        .out())
                .startsWith("Meeting record of golden-gala, women's 1500 m")
                .contains("3:49.11  ");
        assertThat(TERMINAL.mile("record", "1500", "men", "--meeting", "golden-gala")
                        .out())
                .contains("3:26.00  ");
        Terminal.Run unknown = TERMINAL.mile("record", "1500", "women", "--meeting", "nowhere");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.NOTHING);
        assertThat(unknown.err()).contains("Meetings that have one: golden-gala, herculis");
    }

    @Test
    void whomNobodyKnowsAndWhatIsNoEventIsRefused() {
        assertThat(TERMINAL.mile("h2h", "nobody", "josh-kerr").exitCode()).isEqualTo(ExitCode.NOT_FOUND);
        Terminal.Run unquoted = TERMINAL.mile("h2h", "josh", "kerr", "jakob", "ingebrigtsen");
        assertThat(unquoted.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(unquoted.err())
                .contains("Quote each name, or use ids: mile h2h \"josh kerr\" \"jakob ingebrigtsen\"");
        assertThat(TERMINAL.mile("h2h", "josh-kerr", "kerr josh").err()).contains("are one person, Josh Kerr");
        assertThat(TERMINAL.mile("h2h", "josh-kerr", "cole-hocker", "--event", "far")
                        .err())
                .contains("--event \"far\" is neither metres nor mile; maybe --event 1500");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--results",
                "--progression",
                "--seasons",
                "--medals",
                "--titles",
                "--majors",
                "--rankings",
                "--rivals",
                "--goals"
            })
    void thePartsOfACareerFollowTheirSchema(String part) throws IOException {
        JsonNode career = json("athlete", "josh-kerr", part, "--on", "2024-08-12", "--json");
        assertFollows("career", career.toString());
        assertThat(career.get(part.substring(2))).as(part).isNotEmpty();
    }

    @Test
    void whatIsNotOnRecordIsUnknownNotMissed() throws IOException {
        JsonNode goals =
                json("athlete", "jakob-ingebrigtsen", "--goals", "--json").get("goals");
        assertThat(goals.findValuesAsText("tickedOff")).containsExactly("no", "unknown", "no");
    }

    @Test
    void withoutADayACareerIsToldAsOfTheEndOfItsLastChampionship() throws IOException {
        JsonNode titles = json("athlete", "josh-kerr", "--titles", "--json");
        assertThat(titles.get("before").asText()).as("WC2025 ends on 09-21").isEqualTo("2025-09-22");
        assertThat(titles.get("titles")).isEmpty();
        assertThat(json("athlete", "isaac-nader", "--titles", "--on", "2025-09-18", "--json")
                        .get("titles")
                        .findValuesAsText("title"))
                .as("won on 09-17, while the championship went on")
                .containsExactly("World Championships 1500 m");
        JsonNode goals = json("athlete", "josh-kerr", "--goals", "--on", "2025-09-18", "--json")
                .get("goals");
        assertThat(goals.findValuesAsText("outcome")).contains("14th");
        assertThat(goals.findValuesAsText("tickedOff")).containsExactly("open", "no");
    }

    @Test
    void theOlympicRecordComesFirstAndWhatItImpliesIsNotToldAgain() {
        assertThat(paris.get("claims").get(0).get("kind").asText()).isEqualTo("olympic-record");
        assertThat(paris("fastest-for-place-in-series", "")).isEmpty();
        assertThat(paris("medals-under", "")).isEmpty();
        assertThat(only("record-lineage", "josh-kerr").get("definition").asText())
                .doesNotContain("before 1981 in tenths");
    }

    @Test
    void theListOfWorldU20RecordsNeedsNoBirthDate() throws IOException {
        JsonNode jelimo = json("record", "800", "women", "--u20", "--json");
        assertThat(jelimo.get("marks").findValuesAsText("mark")).contains("1:54.01");
        assertThat(jelimo.get("onlyBestOnRecordHere").asBoolean()).isFalse();
        assertThat(json("record", "800", "men", "--championship", "CWG", "--json")
                        .get("onlyBestOnRecordHere")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void athletesOfTheTableOfCareersAreFound() throws IOException {
        JsonNode ovett = json("athlete", "steve", "ovett", "--progression", "--json");
        assertThat(ovett.get("progression").findValuesAsText("mark")).contains("3:30.77");
        assertThat(TERMINAL.mile("athlete", "josh-kerr", "--medals", "--model").err())
                .contains("--model is about bests");
    }

    @Test
    void aRaceWithoutAClaimIsSaidToHaveNone() {
        Terminal.Run run = TERMINAL.mile("claims", "OG2024-M-1500-H1");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("carries no claim");
    }
}
