package org.metricmile.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.metricmile.feeds.Documents;
import org.metricmile.feeds.Formats;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.feeds.isolynx.IsoLynxFormat;
import org.metricmile.race.Document;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.RaceTrace;
import org.metricmile.race.Reading;
import org.metricmile.race.TraceFromTracking;
import org.metricmile.scenes.RacesInMemory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Milliseconds to read the track file of the men's 1500 m final of Rome 2024 (1.8 MB, 16 runners, 2266 rows) with the races of the
 * starter data on record: rows, track, race and runners; and to build the trace of the race from it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TrackBenchmark {

    private static final Path FILE = Path.of(
            System.getProperty("metricmile.shared", "../../shared"), "data/tracks/24,5,1,1500m Men Final.IsoTrack.csv");

    private @Nullable Document document;
    private @Nullable Known known;
    private @Nullable Reading reading;
    private @Nullable RaceSheet sheet;

    @Setup
    public void readRaces() throws IOException {
        ReferenceTables tables = ReferenceTables.in(Path.of("src/starter"));
        List<RaceSheet> sheets =
                Formats.read(Path.of("src/starter"), Known.only(tables)).races();
        known = new Known(tables, new RacesInMemory(sheets, List.of()), List.of(), Optional.empty());
        if (!Files.exists(FILE)) {
            throw new IOException("no " + FILE.toAbsolutePath() + "; set -Dmetricmile.shared to the reference shelf");
        }
        document = Documents.load(FILE);
        reading = fromMemory();
        sheet = known.races().find(reading.trackings().get(0).raceId()).orElseThrow();
    }

    @Benchmark
    public Reading fromMemory() throws IOException {
        return new IsoLynxFormat().read(List.of(Objects.requireNonNull(document)), Objects.requireNonNull(known));
    }

    @Benchmark
    public Reading fromDisk() throws IOException {
        return new IsoLynxFormat().read(FILE, Objects.requireNonNull(known));
    }

    @Benchmark
    public RaceTrace trace() {
        return TraceFromTracking.of(
                Objects.requireNonNull(sheet),
                Objects.requireNonNull(reading).trackings().get(0));
    }
}
