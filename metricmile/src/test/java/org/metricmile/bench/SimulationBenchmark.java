package org.metricmile.bench;

import java.util.concurrent.TimeUnit;
import org.metricmile.athletics.Distance;
import org.metricmile.simulation.Fields;
import org.metricmile.simulation.MonteCarlo;
import org.metricmile.simulation.RaceEngine;
import org.metricmile.simulation.RaceOdds;
import org.metricmile.simulation.SimulatedRace;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Races per second: 1500 m, 12 runners, steps of 0.1 s. About 26,000 runner-steps each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 5, time = 2)
public class SimulationBenchmark {

    private final RaceEngine engine = new RaceEngine(
            new Course(Oval.STANDARD_400, Distance.ofMetres(1500)),
            Fields.championshipFinal(12),
            Fields.CHAMPIONSHIP_MEN);
    private static final int BATCH = 64;

    private long replicate;

    /** One race of which every step is kept. */
    @Benchmark
    public SimulatedRace race() {
        return engine.run(1, replicate++);
    }

    /** 64 races of which the times are kept, as for chances: told for each race, on as many cores as there are. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public RaceOdds chances() {
        return new MonteCarlo(engine, replicate++).run(BATCH);
    }
}
