package org.metricmile.bench;

import java.util.concurrent.TimeUnit;
import org.metricmile.physiology.pacing.OptimalPace;
import org.metricmile.physiology.pacing.PacedRace;
import org.metricmile.physiology.pacing.PacingRunner;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The optimal pace of one runner over 1500 m: the reference problem P3b. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PacingBenchmark {

    private final PacingRunner runner = PacingRunner.usual(44.1, 2795);

    @Benchmark
    public PacedRace optimalPaceOver1500() {
        return OptimalPace.of(runner, 1500);
    }
}
