package org.metricmile.bench;

import java.util.concurrent.TimeUnit;
import org.metricmile.athletics.Distance;
import org.metricmile.simulation.Fields;
import org.metricmile.simulation.Habits;
import org.metricmile.simulation.RaceEngine;
import org.metricmile.simulation.SimulatedRace;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Races per second, on one core: 1500 m, 12 runners, steps of 0.1 s, every sample kept. About 26,000 runner-steps each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SimulationBenchmark {

    private final RaceEngine engine = new RaceEngine(
            new Course(Oval.STANDARD_400, Distance.ofMetres(1500)),
            Fields.championshipFinal(12),
            Habits.CHAMPIONSHIP_MEN);
    private long replicate;

    /** One race. */
    @Benchmark
    public SimulatedRace race() {
        return engine.run(1, replicate++);
    }
}
