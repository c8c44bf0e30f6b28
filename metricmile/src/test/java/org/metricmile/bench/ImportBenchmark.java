package org.metricmile.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.metricmile.archive.Archive;
import org.metricmile.archive.ImportReport;
import org.metricmile.archive.Occasion;
import org.metricmile.feeds.Formats;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.race.Reading;
import org.metricmile.scenes.GeneratedBundle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Seconds to read a generated bundle of 100,000 splits (111,000 rows in all), and to read and store it
 * in an empty archive that is already open. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class ImportBenchmark {

    private static final int RACES = 1000;
    private static final Known KNOWN = Known.only(ReferenceTables.shipped());

    private Path folder = Path.of("");
    private @Nullable Archive archive;

    @Setup(Level.Trial)
    public void writeBundle() throws IOException {
        folder = Files.createTempDirectory("generated-bundle");
        GeneratedBundle.write(folder, RACES);
    }

    @Setup(Level.Invocation)
    public void openEmptyArchive() throws IOException {
        archive = Archive.open(Files.createTempDirectory("archive").resolve("archive.db"));
    }

    @Benchmark
    public Reading read() throws IOException {
        return Formats.read(folder, KNOWN);
    }

    @Benchmark
    public ImportReport readAndStore() throws IOException {
        return Objects.requireNonNull(archive)
                .importAll(Formats.read(folder, KNOWN), Occasion.now("benchmark", Instant.EPOCH));
    }

    @TearDown(Level.Invocation)
    public void removeArchive() throws IOException {
        Archive opened = Objects.requireNonNull(archive);
        Path file = opened.file();
        opened.close();
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.resolveSibling("archive.db-wal"));
        Files.deleteIfExists(file.resolveSibling("archive.db-shm"));
        Files.deleteIfExists(file.getParent());
    }

    @TearDown(Level.Trial)
    public void removeBundle() throws IOException {
        for (String file : List.of("races.csv", "results.csv", "splits.csv")) {
            Files.deleteIfExists(folder.resolve(file));
        }
        Files.deleteIfExists(folder);
    }
}
