package org.metricmile.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.metricmile.archive.Archive;
import org.metricmile.archive.Occasion;
import org.metricmile.feeds.Formats;
import org.metricmile.feeds.Known;
import org.metricmile.records.RecordDesk;
import org.metricmile.scenes.GeneratedLists;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds to import lists of marks into an empty archive, and to make all books and lists of all its marks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class BooksBenchmark {

    private static final Known KNOWN = Known.only(BenchDesk.TABLES);

    @Param({"60000"})
    int marks;

    private Path folder = Path.of("");
    private Path filled = Path.of("");
    private Path empty = Path.of("");

    @Setup(Level.Trial)
    public void write() throws IOException {
        folder = Files.createTempDirectory("lists");
        Path lists = Files.createDirectory(folder.resolve("lists"));
        GeneratedLists.write(lists, marks);
        filled = folder.resolve("filled.db");
        try (Archive archive = Archive.open(filled)) {
            archive.importAll(Formats.read(lists, KNOWN), Occasion.now("benchmark", Instant.EPOCH));
        }
    }

    @Setup(Level.Invocation)
    public void makeEmpty() throws IOException {
        empty = Files.createTempDirectory(folder, "empty").resolve("archive.db");
        Archive.open(empty).close();
    }

    @Benchmark
    public long importLists() throws IOException {
        try (Archive archive = Archive.open(empty)) {
            return archive.importAll(
                            Formats.read(folder.resolve("lists"), KNOWN), Occasion.now("benchmark", Instant.EPOCH))
                    .rows();
        }
    }

    @Benchmark
    public List<Object> makeBooksAndLists() {
        try (Archive archive = Archive.open(filled)) {
            RecordDesk desk = BenchDesk.of(archive);
            return List.of(desk.books(), desk.lists());
        }
    }

    @TearDown(Level.Trial)
    public void remove() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
