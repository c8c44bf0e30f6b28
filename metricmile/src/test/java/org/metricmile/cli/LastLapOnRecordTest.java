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

    /** Times at 800 and 1200 m tell where everybody was at 1100 m; of some no bests are on record. */
    @Test
    void nobodyIsLeftOutOfARaceOfSplits() throws IOException {
        Path file = folder.resolve("tokyo.html");
        Terminal.Run run = report("OG2020-M-1500-F", file);

        assertThat(run.err()).isEmpty();
        String text = Jsoup.parse(Files.readString(file)).select("#otherwise").text();
        assertThat(text)
                .contains("From 1100 m the race is run on 300 times")
                .contains("Jakob Ingebrigtsen, who won, wins ")
                .containsPattern("No bests are on record of .+: taken to be like the others\\.");
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
