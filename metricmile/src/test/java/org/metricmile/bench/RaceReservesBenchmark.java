package org.metricmile.bench;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.metricmile.analysis.reserves.FieldShelter;
import org.metricmile.analysis.reserves.MarksOnRecord;
import org.metricmile.analysis.reserves.RaceReserves;
import org.metricmile.race.FieldMotion;
import org.metricmile.scenes.ReferenceShelf;
import org.metricmile.scenes.StarterRaces;
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

/** Reserves of the 16 runners of the men's 1500 m final of Rome 2024, ten positions a second, with 1000 draws each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class RaceReservesBenchmark {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 12);

    private @Nullable FieldMotion field;
    private @Nullable MarksOnRecord marks;

    @Setup
    public void read() {
        StarterRaces starter = new StarterRaces();
        field = starter.tracked(ReferenceShelf.data("tracks/24,5,1,1500m Men Final.IsoTrack.csv"))
                .motion();
        marks = MarksOnRecord.of(starter.sheets(), Optional.of(starter.careersAndLists()));
    }

    @Benchmark
    public RaceReserves reserves() {
        return RaceReserves.of(Objects.requireNonNull(field), Objects.requireNonNull(marks), DAY, 1);
    }

    /** Of that, the shelter of all at every sample. */
    @Benchmark
    public FieldShelter shelter() {
        return FieldShelter.of(Objects.requireNonNull(field));
    }
}
