package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.scenes.GeneratedBundle;

class SmallMemoryTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatDoesNotFitIntoTheMemoryIsToldAndNotImported() throws Exception {
        Path bundle = Files.createDirectory(folder.resolve("bundle"));
        GeneratedBundle.write(bundle, 1500);
        Path archive = folder.resolve("archive.db");
        Path told = folder.resolve("told.txt");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Mile.class.getName(),
                        "import",
                        bundle.toString(),
                        "--archive",
                        archive.toString())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();

        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(told)
                .content()
                .contains(bundle + " needs more memory than the ")
                .contains("nothing of it was kept. Maybe split it, or allow more: METRICMILE_JAVA_OPTS=-Xmx4g.");
        assertThat(process.exitValue()).isEqualTo(ExitCode.BAD_DATA);
        Terminal terminal = new Terminal(archive);
        assertThat(terminal.mile("archive", "check").exitCode()).isZero();
        assertThat(terminal.mile("races").exitCode()).isEqualTo(ExitCode.NOT_FOUND);
    }
}
