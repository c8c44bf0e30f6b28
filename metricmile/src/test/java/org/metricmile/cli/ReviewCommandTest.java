package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result whose bib is one runner's and whose name is another's, in two editions of the file. */
class ReviewCommandTest {

    private static final String RACE = "town-games-2026-M-1500-F";

    @TempDir
    private Path folder = Path.of("");

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void importRace() throws IOException {
        terminal = new Terminal(folder.resolve("archive.db"));
        Path meet = Files.createDirectory(folder.resolve("meet"));
        Files.writeString(meet.resolve("meet.txt"), "race: Town Games 2026\ndate: 2026-05-01\n");
        Files.writeString(meet.resolve("lynx.evt"), """
                12,1,1,Men 1500m Final,,,,,,1500
                ,411,1,Field,Adam,Kelso AC
                ,412,2,Hill,Ben,Porto
                ,413,3,Lake,Carl,Kelso AC
                """);
        edition("3:41.20", "0.65");
    }

    private void edition(String time, String gap) throws IOException {
        Path meet = folder.resolve("meet");
        Files.writeString(meet.resolve("012-1-01.lif"), """
                12,1,1,Men 1500m Final,,,,,,1500,20:51:03.112
                1,411,1,Field,Adam,Kelso AC,3:40.12,,3:40.12
                2,412,2,Hill,Ben,Porto,3:40.55,,0.43
                3,411,3,Lake,Carl,Kelso AC,%s,,%s
                """.formatted(time, gap));
        terminal.mile("import", meet.toString());
    }

    private String show() {
        return terminal.mile("show", RACE).out();
    }

    @Test
    void theRowWaitsUntilItIsDecidedAndThenCounts() {
        assertThat(show()).doesNotContain("Carl Lake");
        assertThat(terminal.mile("review").out()).contains("Carl Lake").contains("Adam Field");

        Terminal.Run decided = terminal.mile("review", "1", "--is", "carl lake", "--reason", "asked the team");

        assertThat(decided.out()).contains("is Carl Lake").contains(RACE + ": version 2");
        assertThat(show()).contains("3  Carl Lake").contains("3:41.20");
        assertThat(terminal.mile("review").out()).isEqualTo("No row waits for a decision.\n");
        assertThat(terminal.mile("import", folder.resolve("meet").toString()).out())
                .startsWith("0 races added, 0 corrected, 1 unchanged");
        assertThat(terminal.mile("archive", "check").exitCode()).isZero();
    }

    @Test
    void theNewestEditionFillsTheDecision() throws IOException {
        edition("3:40.90", "0.35");

        terminal.mile("review", "1", "--is", "lake");

        assertThat(show()).contains("Carl Lake").contains("3:40.90").doesNotContain("3:41.20");
    }

    private void officialResultThenWrongBib() throws IOException {
        Path meet = folder.resolve("meet");
        Path lif = meet.resolve("012-1-01.lif");
        Files.writeString(lif, Files.readString(lif).replace("3,411", "3,413"));
        terminal.mile("import", meet.toString());
        assertThat(show()).contains("3:41.20");
        edition("3:41.23", "0.68");
    }

    @Test
    void theOfficialResultStaysInForceUntilTheRowIsDecided() throws IOException {
        officialResultThenWrongBib();

        Terminal.Run waiting = terminal.mile("show", RACE);
        assertThat(waiting.out()).contains("Carl Lake").contains("3:41.20").doesNotContain("3:41.23");
        assertThat(waiting.err())
                .isEqualTo("1 row waits for a decision and is not counted. See who may be meant: mile review\n");

        assertThat(terminal.mile("review", "1", "--is", "carl lake").exitCode()).isZero();
        assertThat(terminal.mile("show", RACE))
                .satisfies(run -> assertThat(run.out()).contains("3:41.23").doesNotContain("3:41.20"))
                .satisfies(run -> assertThat(run.err()).isEmpty());
        assertThat(terminal.mile("import", folder.resolve("meet").toString()).out())
                .startsWith("0 races added, 0 corrected, 1 unchanged");
    }

    @Test
    void theOfficialResultStaysWhereTheRowIsLeftOut() throws IOException {
        officialResultThenWrongBib();

        terminal.mile("review", "1", "--leave-out");

        assertThat(show()).contains("3:41.20").doesNotContain("3:41.23");
        assertThat(terminal.mile("import", folder.resolve("meet").toString()).out())
                .startsWith("0 races added, 0 corrected, 1 unchanged");
        assertThat(terminal.mile("archive", "check").exitCode()).isZero();
    }

    @Test
    void aSecondDecisionTakesTheFirstBack() {
        terminal.mile("review", "1", "--new");
        assertThat(show()).contains("3:41.20");

        terminal.mile("review", "1", "--leave-out");

        assertThat(show()).doesNotContain("3:41.20").contains("2  Ben Hill");
    }

    @Test
    void whoHasAResultAlreadyIsNotGivenAnother() {
        Terminal.Run run = terminal.mile("review", "1", "--is", "adam field");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(run.err()).contains("Adam Field has a result in " + RACE + " already, read from 012-1-01.lif:2");
        assertThat(terminal.mile("review").out()).contains("Carl Lake");
    }
}
