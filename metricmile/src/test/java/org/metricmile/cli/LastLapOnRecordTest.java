package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last lap run otherwise, of races of the starter archive. */
class LastLapOnRecordTest {

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

    private static Terminal.Run report(String race, Path file) {
        return terminal.mile("report", race, "--what-if", "--runs", "0", "-o", file.toString());
    }

    @Test
    void whatIsMissingIsSaid() {
        Path file = folder.resolve("nobody.html");
        Terminal.Run unknown = report("WC2015-W-800-SF1", file);

        assertThat(unknown.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(unknown.err()).contains("chances would be those of a field that nobody knows");
        assertThat(file).doesNotExist();
    }
}
