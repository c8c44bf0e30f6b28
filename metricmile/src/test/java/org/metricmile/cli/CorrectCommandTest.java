package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A protest on the day, a reinstatement, an annulment months later, and what was known in between. */
class CorrectCommandTest {

    private static final String RACE = "town-games-2025-M-1500-F";

    @TempDir
    private Path folder = Path.of("");

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void importRace() throws IOException {
        terminal = new Terminal(folder.resolve("archive.db"));
        Path sheet = Files.writeString(folder.resolve("town-games-1500m.csv"), """
                # race: Town Games 2025
                # date: 2025-07-05
                # sex: men
                # distance: 1500
                # round: Final
                place,athlete,nation,800,finish
                1,Adam Field,GBR,1:58.3,3:41.25
                2,Ben Hill,IRL,1:58.6,3:42.10
                3,Carl Lake,GBR,1:58.9,3:42.90
                """);
        assertThat(terminal.mile("import", sheet.toString(), "--published", "2025-07-05")
                        .exitCode())
                .isZero();
    }

    private String show(String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "show";
        args[1] = RACE;
        System.arraycopy(more, 0, args, 2, more.length);
        Terminal.Run run = terminal.mile(args);
        return run.out() + run.err();
    }

    @Test
    void aDisqualificationAReinstatementAndAnAnnulmentAreAllKnownOnTheirDay() {
        Terminal.Run protest = terminal.mile(
                "correct",
                RACE,
                "--athlete",
                "field",
                "--disqualify",
                "TR 17.3",
                "--reason",
                "protest",
                "--published",
                "2025-07-06");
        assertThat(protest.out()).isEqualTo("""
                Adam Field: 1st in 3:41.25, now DQ TR 17.3
                Ben Hill: 2nd in 3:42.10, now 1st in 3:42.10
                Carl Lake: 3rd in 3:42.90, now 2nd in 3:42.90
                town-games-2025-M-1500-F: version 2
                """);
        Terminal.Run appeal = terminal.mile(
                "correct",
                RACE,
                "--athlete",
                "adam field",
                "--reinstate",
                "--reason",
                "jury of appeal",
                "--published",
                "2025-07-08");
        assertThat(appeal.out()).contains("Adam Field: DQ TR 17.3, now 1st in 3:41.25");
        Terminal.Run annulment = terminal.mile(
                "correct",
                RACE,
                "--athlete",
                "Ben Hill",
                "--disqualify",
                "ADR 10.8",
                "--reason",
                "tribunal",
                "--source",
                "tribunal, decision 12",
                "--published",
                "2026-02-01");
        assertThat(annulment.out()).contains("Ben Hill: 2nd in 3:42.10, now DQ ADR 10.8");

        assertThat(show("--as-known", "2025-07-05")).contains("1  Adam Field").contains("2  Ben Hill");
        assertThat(show("--as-known", "2025-07-06")).contains("DQ TR 17.3").contains("1  Ben Hill");
        assertThat(show("--as-known", "2025-12-31")).contains("1  Adam Field").contains("2  Ben Hill");
        assertThat(show()).contains("1  Adam Field").contains("2  Carl Lake").contains("DQ ADR 10.8");
        assertThat(show("--version-no", "2")).contains("1  Ben Hill");
        assertThat(show("--versions"))
                .contains("version  in force  known since  reason")
                .contains("3            2025-07-08   jury of appeal  Adam Field: DQ TR 17.3, now 1st in 3:41.25")
                .contains("4  yes       2026-02-01   tribunal");
        assertThat(terminal.mile("archive", "check").exitCode()).isZero();
    }

    @Test
    void aFileThatTakesADecisionBackIsWarnedOf() {
        terminal.mile("correct", RACE, "--athlete", "field", "--disqualify", "TR 17.3", "--reason", "protest");

        Terminal.Run again =
                terminal.mile("import", folder.resolve("town-games-1500m.csv").toString());

        assertThat(again.err())
                .contains(
                        "Version 2 of town-games-2025-M-1500-F rests on the decision correction-town-games-2025-M-1500-F-")
                .contains("which this file does not know; its results replace it. Maybe enter the decision again.");
    }

    @Test
    void whatWasPublishedEarlierIsSaidNotToBeInForce() {
        Terminal.Run run = terminal.mile(
                "correct",
                RACE,
                "--athlete",
                "field",
                "--disqualify",
                "x",
                "--reason",
                "x",
                "--published",
                "2025-07-05");
        assertThat(run.err()).doesNotContain("Not in force");

        Terminal.Run earlier = terminal.mile(
                "correct",
                RACE,
                "--athlete",
                "lake",
                "--disqualify",
                "x",
                "--reason",
                "x",
                "--published",
                "2025-07-04");
        assertThat(earlier.err())
                .contains(
                        "Not in force: version 3 of town-games-2025-M-1500-F, because version 2 is known since 2025-07-05.");
    }

    @Test
    void aDayBeforeTheRaceOrBeforeItWasKnownGivesNothing() {
        assertThat(show("--as-known", "2025-07-04"))
                .contains("On 2025-07-04 town-games-2025-M-1500-F had not been run: its date is 2025-07-05");
        assertThat(show("--version-no", "9"))
                .contains("town-games-2025-M-1500-F has no version 9. See them all: mile show");
    }

    @Test
    void aTrialSaysWhatWouldChangeAndKeepsNothing() {
        Terminal.Run run = terminal.mile(
                "correct",
                RACE,
                "--athlete",
                "lake",
                "--mark",
                "3:42.00",
                "--place",
                "2",
                "--reason",
                "photo",
                "--dry-run");

        assertThat(run.out())
                .contains("Carl Lake: 3rd in 3:42.90, now 2nd in 3:42.00")
                .contains("version 2 (dry run, nothing was kept)");
        assertThat(show("--versions")).doesNotContain("photo");
    }

    @Test
    void whatCannotBeIsExplained() {
        assertThat(terminal.mile("correct", RACE, "--athlete", "nobody", "--reinstate", "--reason", "x"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_FOUND))
                .extracting(Terminal.Run::err)
                .asString()
                .contains("Nobody in town-games-2025-M-1500-F is called \"nobody\". There are: Adam Field (");
        assertThat(terminal.mile("correct", RACE, "--athlete", "field", "--mark", "3:72.00", "--reason", "x"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE))
                .extracting(Terminal.Run::err)
                .asString()
                .contains("72 seconds");
        assertThat(terminal.mile("correct", RACE, "--athlete", "field", "--reason", "x")
                        .err())
                .contains("--disqualify");
        assertThat(terminal.mile(
                                "correct",
                                RACE,
                                "--athlete",
                                "field",
                                "--disqualify",
                                "x",
                                "--reason",
                                "x",
                                "--published",
                                "2999-01-01")
                        .err())
                .contains("what is published on 2999-01-01 cannot be known on");
    }

    @Test
    void nothingWaitsForADecision() {
        assertThat(terminal.mile("review").out()).isEqualTo("No row waits for a decision.\n");
        assertThat(terminal.mile("review", "3").err())
                .contains("There is no row 3 to decide about. See them: mile review");
        assertThat(terminal.mile("review", "--leave-out").err()).contains("Name the row that the decision is about");
    }
}
