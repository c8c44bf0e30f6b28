package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metricmile.archive.ReadOnlyPlace;

@SuppressWarnings("try") // a place is read-only as long as it is open, and nobody asks it anything
class ArchiveCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Path shelf = Path.of("");
    private Path sheet = Path.of("");
    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void importRace() throws IOException {
        shelf = Files.createDirectory(folder.resolve("shelf"));
        terminal = new Terminal(shelf.resolve("archive.db"));
        sheet = Files.writeString(folder.resolve("club-1500m.csv"), """
                athlete,nation,400,800,1200,finish
                Ada Hill,GBR,58.1,1:58.3,2:58.9,3:41.25
                Bea Moor,IRL,58.4,1:58.6,2:59.4,3:42.10
                """);
        assertThat(terminal.mile("import", sheet.toString()).exitCode()).isZero();
    }

    @Test
    void aBackupIsAnArchive() {
        Path backup = folder.resolve("backup.db");

        Terminal.Run run = terminal.mile("archive", "backup", backup.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .isEqualTo("%s: 1 race copied from %s, and nothing is wrong with the copy.%n"
                        .formatted(backup, shelf.resolve("archive.db")));
        Terminal copy = new Terminal(backup);
        assertThat(copy.mile("archive", "check").exitCode()).isZero();
        assertThat(copy.mile("races", "--json").out())
                .isEqualTo(terminal.mile("races", "--json").out());
    }

    @Test
    void aFileIsReplacedWithForceOnly() throws IOException {
        Path backup = Files.writeString(folder.resolve("backup.db"), "last year's");

        Terminal.Run refused = terminal.mile("archive", "backup", backup.toString());

        assertThat(refused.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(refused.err())
                .isEqualTo(
                        "mile: there is a file %s already; it was left as it is. Maybe choose another name, or replace it with --force%n"
                                .formatted(backup));
        assertThat(backup).hasContent("last year's");
        assertThat(terminal.mile("archive", "backup", backup.toString(), "--force")
                        .exitCode())
                .isZero();
        assertThat(new Terminal(backup).mile("archive", "check").exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "races",
                "show club",
                "splits club",
                "export club --format json",
                "archive check",
                "archive backup OUT.db",
                "report club -o OUT.html",
                "report SHEET -o OUT.html"
            })
    void whatReadsWorksOnAReadOnlyArchive(String words) throws IOException {
        String[] args = words.replace("OUT", folder.resolve("out").toString())
                .replace("SHEET", sheet.toString())
                .split(" ", -1);
        try (ReadOnlyPlace readOnly = new ReadOnlyPlace(shelf.resolve("archive.db"), shelf)) {
            Terminal.Run run = terminal.mile(args);
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import SHEET",
                "import SHEET --dry-run",
                "correct club --athlete hill --disqualify 17.3 --reason wind"
            })
    void whatWritesToAReadOnlyArchiveSaysSo(String words) throws IOException {
        Path archive = shelf.resolve("archive.db");
        String[] args = words.replace("SHEET", sheet.toString()).split(" ", -1);
        try (ReadOnlyPlace readOnly = new ReadOnlyPlace(archive, shelf)) {
            Terminal.Run run = terminal.mile(args);
            assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_DATA);
            assertThat(run.err())
                    .contains(
                            "mile: the archive " + archive + " is read-only: it can be read, but nothing can be written"
                                    + " to it. Maybe change the permissions, or copy it to a folder of your own");
        }
    }

    @Test
    void theCheckOfATruncatedFileDoesNotRecommendItself() throws IOException {
        Path archive = shelf.resolve("archive.db");
        try (FileChannel file = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 2);
        }

        Terminal.Run run = terminal.mile("archive", "check");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(run.out() + run.err()).contains("is damaged").doesNotContain("\"archive check\"");
        assertThat(terminal.mile("races").err()).contains("Maybe restore a copy; \"archive check\" tells what is left");
    }
}
