package org.metricmile.bench;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.Moments;
import org.metricmile.race.FieldMotion;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RunScript;
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

/** Milliseconds to put an invented field of 16, tracked at 10 Hz over 1500 m, into motion, and to find all moments in it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MomentsBenchmark {

    private @Nullable TracedRace race;
    private @Nullable FieldMotion field;

    @Setup
    public void track() {
        RunScript[] scripts =
                IntStream.range(0, 16).mapToObj(MomentsBenchmark::script).toArray(RunScript[]::new);
        race = MovingField.of1500(scripts).noisy(7).tracked();
        field = race.motion();
    }

    /** Runners change places in every lap, and kick one after the other. */
    private static RunScript script(int i) {
        double offset = 0.4 + 0.8 * (i % 3);
        return RunScript.startingAt("Runner " + (char) ('A' + i), offset)
                .pass(110, (110 + 0.8 * i) / 7.0)
                .run(400, 6.9 + 0.02 * (i % 5), offset)
                .run(800, 7.0 - 0.02 * (i % 7), 1.6 - offset / 2)
                .run(1180 + 12 * i, 7.0 + 0.01 * i, offset)
                .run(1500, 7.4 + 0.05 * (i % 8), 2.0 - offset / 2);
    }

    @Benchmark
    public FieldMotion motion() {
        return Objects.requireNonNull(race).motion();
    }

    @Benchmark
    public List<Moment> moments() {
        return Moments.of(Objects.requireNonNull(field));
    }
}
