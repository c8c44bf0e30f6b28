package org.metricmile.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.metricmile.race.RaceSheet;
import org.metricmile.reconstruction.RaceEnsemble;
import org.metricmile.reconstruction.Reconstruction;
import org.metricmile.reconstruction.TimeCheck;
import org.metricmile.reconstruction.TimeChecks;
import org.metricmile.reconstruction.Withholding;
import org.metricmile.scenes.StarterSheets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds to reconstruct the Paris 2024 men's 1500 m final, and to ask its reported moments and times how they fit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 5, time = 4)
public class ReconstructionBenchmark {

    private static final long SEED = 1500;

    private final RaceSheet paris = StarterSheets.race("OG2024-M-1500-F");

    @Benchmark
    public RaceEnsemble twoHundredMembers() {
        return Reconstruction.of(paris, SEED, 200);
    }

    /** With 60 members for each. */
    @Benchmark
    public List<Withholding.Answer> allMoments() {
        return Withholding.all(paris, SEED, 60);
    }

    /** With 60 members for each. */
    @Benchmark
    public List<TimeCheck> timesOnTheWay() {
        return TimeChecks.ofSplits(paris, SEED, 60);
    }
}
