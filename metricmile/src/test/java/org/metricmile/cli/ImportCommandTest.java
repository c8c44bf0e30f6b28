package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.scenes.ReferenceShelf;

class ImportCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void openTerminal() {
        terminal = new Terminal(folder.resolve("archive.db"));
    }

    @Test
    void theReferenceBundleGoesInWithoutErrorAndOnlyOnce() {
        String races = ReferenceShelf.data("races").toString();

        Terminal.Run first = terminal.mile("import", races);
        Terminal.Run second = terminal.mile("import", races);

        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).startsWith("258 races added, 0 corrected, 0 unchanged");
        assertThat(first.err()).doesNotContain("ERROR");
        assertThat(second.out())
                .startsWith("0 races added, 0 corrected, 258 unchanged")
                .contains("; 0 rows");
    }

    @Test
    void aDryRunLeavesTheArchiveEmpty() throws IOException {
        Terminal.Run run = terminal.mile("import", sheet("58.1").toString(), "--dry-run");

        assertThat(run.out()).startsWith("1 race added").contains("dry run");
        assertThat(terminal.mile("races").exitCode()).isEqualTo(ExitCode.NOT_FOUND);
    }

    @Test
    void aMisspeltArchiveIsNotMade() {
        Terminal.Run run = terminal.mile("archive", "check");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(run.err()).contains("There is no archive").contains("Maybe the name is misspelt");
        assertThat(folder.resolve("archive.db")).doesNotExist();
    }

    @Test
    void anEmptiedArchiveIsNotTakenForAWholeOne() throws IOException {
        Files.createFile(folder.resolve("archive.db"));

        Terminal.Run run = terminal.mile("archive", "check");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(run.err()).contains("is empty: nothing is left in it. Maybe restore a copy");
        assertThat(folder.resolve("archive.db")).isEmptyFile();
    }

    @Test
    void aCorrectedSheetAddsAVersion() throws IOException {
        terminal.mile("import", sheet("58.1").toString());
        Terminal.Run again = terminal.mile("import", sheet("58.2").toString());

        assertThat(again.out())
                .startsWith("0 races added, 1 corrected, 0 unchanged")
                .contains(": version 2");
    }

    @Test
    void whatIsNoResultsFileIsRefused() throws IOException {
        Path picture = Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});

        Terminal.Run run = terminal.mile("import", picture.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(run.err()).contains("picture.png").contains("Expected");
        assertThat(terminal.mile("import", folder.resolve("none.csv").toString())
                        .err())
                .contains("does not exist");
    }

    @Test
    void aSheetIsReportedInOneCommand() throws IOException {
        Path report = folder.resolve("report.html");

        Terminal.Run run = terminal.mile("report", sheet("58.1").toString(), "-o", report.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(report).content().contains("Ada Hill").contains("3:41.25");
    }

    private Path sheet(String at400) throws IOException {
        return Files.writeString(folder.resolve("club-1500m.csv"), """
                athlete,nation,400,800,1200,finish
                Ada Hill,GBR,%s,1:58.3,2:58.9,3:41.25
                Bea Moor,IRL,58.4,1:58.6,2:59.4,3:42.10
                """.formatted(at400));
    }
}
