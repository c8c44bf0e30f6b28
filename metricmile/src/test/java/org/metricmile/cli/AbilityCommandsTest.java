package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is told of the ability of athletes: bests, models, plans, reserves. */
class AbilityCommandsTest {

    private static final Terminal TERMINAL = Terminal.ofStarter();

    @Test
    void aPlanOutOfReachOrOfAnOddDistanceIsRefused() {
        assertThat(TERMINAL.mile("plan", "cole-hocker", "--target", "3:07.50").err())
                .startsWith(
                        "mile: --target 3:07.50: no runner near this ability runs 1500 m in 3:07.5; the bests speak of 3:");
        assertThat(TERMINAL.mile("plan", "cole-hocker", "--distance", "400").err())
                .startsWith("mile: --distance 400 is not 800 to 5000 m; maybe 1500");
        assertThat(TERMINAL.mile("plan", "cole-hocker", "--target", "3:72").err())
                .startsWith("mile: --target: \"3:72\" is not a time");
    }

    @Test
    void aPlanStandsBesideHowSuchTimesAreRaced() throws IOException {
        JsonNode marks = JsonMapper.builder()
                .build()
                .readTree(TERMINAL.mile("plan", "josh-kerr", "--distance", "800", "--target", "1:44.5", "--json")
                        .out())
                .get("marks");
        double width = 0;
        for (JsonNode mark : marks) {
            JsonNode allowed = mark.get("allowedSeconds");
            assertThat(allowed.get("high").asDouble() - allowed.get("low").asDouble())
                    .as("what the bests allow widens")
                    .isGreaterThan(width);
            width = allowed.get("high").asDouble() - allowed.get("low").asDouble();
        }
        JsonNode bell = marks.get(3);
        assertThat(bell.get("racedRuns").asInt()).isGreaterThanOrEqualTo(20);
        assertThat(bell.get("racedSeconds").get("median").asDouble())
                .as("an 800 m is run with a quicker first lap than the even pace of the model")
                .isLessThan(bell.get("seconds").asDouble() - 0.5);
        assertThat(TERMINAL.mile("plan", "josh-kerr", "--distance", "800", "--target", "1:44.5")
                        .err())
                .containsPattern(
                        "At 400 m the plan has 5\\d\\.\\d; the median of \\d+ runs that took about as long is 5\\d\\.\\d \\(")
                .contains("it leaves out lanes and the break, rivals to follow");
        assertThat(TERMINAL.mile("plan", "josh-kerr", "--distance", "5000").err())
                .contains("Too few such runs with times on the way are on record to set beside it.");
    }

    /** D' is known to two digits at best and is never printed with more. */
    @Test
    void theModelGivesIntervalsAndTheBestsOfTheDay() {
        Terminal.Run run = TERMINAL.mile("athlete", "ingebrigtsen", "jakob", "--model", "--on", "2024-08-06");

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
        Terminal.Run run = TERMINAL.mile("athlete", "cole-hocker", "--model", "--distance", "200");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("is outside what the model (critical speed, three parameters) is made for")
                .contains("Maybe a distance between 400 m and 10,000 m.");
    }

    @Test
    void severalPeopleOfANameAreTold() {
        Terminal.Run run = TERMINAL.mile("athlete", "ingebrigtsen");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(run.err())
                .contains("\"ingebrigtsen\" may be 3 people: Filip Ingebrigtsen (filip-ingebrigtsen)")
                .contains("Maybe add a name, or use the id");
        assertThat(TERMINAL.mile("athlete", "nobody").err()).contains("Nobody on record is called \"nobody\"");
        assertThat(TERMINAL.mile("athlete", "josh-ker").err())
                .contains("Nobody on record is called \"josh-ker\". Did you mean Josh Kerr (josh-kerr)");
    }

    @Test
    void bestsAreShownWithTheirDay() {
        assertThat(TERMINAL.mile("athlete", "cole-hocker", "--on", "2024-08-06").out())
                .containsPattern("1500 m +3:30\\.59 +2024-06-24")
                .doesNotContain("3:27.65");
    }

    /** Of the Paris final only the leader's times are on record. */
    @Test
    void reservesAreGivenForThoseWhoWereFollowed() {
        Terminal.Run run = TERMINAL.mile("reserves", "OG2024-M-1500-F");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("4  Jakob Ingebrigtsen  \\d\\d0 \\(\\d\\d0 to \\d\\d0\\) \\*")
                .containsPattern("1  Cole Hocker +not followed from the gun to the finish");
        assertThat(run.err()).contains("no offsets on record");
        assertThat(TERMINAL.mile("reserves", "OG2024-M-1500-F").out()).isEqualTo(run.out());
        assertThat(TERMINAL.mile("reserves", "OG2024-M-1500-F", "--seed", "2", "--json")
                        .out())
                .contains("\"seed\" : 2");
    }
}
