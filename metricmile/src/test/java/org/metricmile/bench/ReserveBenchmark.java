package org.metricmile.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;
import org.metricmile.physiology.AbilityFit;
import org.metricmile.physiology.AbilityPosterior;
import org.metricmile.physiology.AbilityPrior;
import org.metricmile.physiology.BendCost;
import org.metricmile.physiology.Best;
import org.metricmile.physiology.Drag;
import org.metricmile.physiology.PossibleRunners;
import org.metricmile.physiology.Reserve;
import org.metricmile.physiology.ReserveCurve;
import org.metricmile.physiology.RunSamples;
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

/** Samples per second, on one core, of the D' balance along an invented 1500 m of ten samples a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReserveBenchmark {

    private static final int SAMPLES = 2200;
    private static final int DRAWS = 400;

    private final RunSamples run = run();
    private final AbilityPosterior posterior = AbilityFit.of(
            List.of(
                    Best.paced(Distance.ofMetres(1500), Mark.parse("3:30.00")),
                    Best.paced(Distance.ofMetres(5000), Mark.parse("13:00.00"))),
            AbilityPrior.ELITE_MEN,
            Drag.USUAL);
    private final PossibleRunners runners = posterior.draws(1, DRAWS);
    private final Reserve reserve = Reserve.along(run, BendCost.USUAL);

    /** From raw samples to the balance of one runner: geometry, demand and balance. */
    @Benchmark
    @OperationsPerInvocation(SAMPLES)
    public double[] oneRunner() {
        return Reserve.balanceMetres(run, BendCost.USUAL, runners.runners().get(0));
    }

    /** Balance and interval for a posterior of 400 draws; a sample counts once for each draw. */
    @Benchmark
    @OperationsPerInvocation(SAMPLES * DRAWS)
    public ReserveCurve curveOfAPosterior() {
        return reserve.curve(runners, 0.9);
    }

    /** Runners drawn from a posterior. */
    @Benchmark
    @OperationsPerInvocation(DRAWS)
    public PossibleRunners draws() {
        return posterior.draws(1, DRAWS);
    }

    /** Slow laps below critical speed among fast ones, changing offset and shelter. */
    private static RunSamples run() {
        double[] seconds = new double[SAMPLES];
        double[] positions = new double[SAMPLES];
        double[] offsets = new double[SAMPLES];
        double[] shelter = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            seconds[i] = i * 0.1;
            positions[i] = i == 0 ? 0 : positions[i - 1] + 0.1 * (6.7 + 0.9 * Math.sin(i / 150.0));
            offsets[i] = 0.9 + 0.6 * Math.sin(i / 70.0);
            shelter[i] = 0.3 + 0.3 * Math.sin(i / 40.0);
        }
        return new RunSamples(
                new Course(Oval.STANDARD_400, Distance.ofMetres(1500)), seconds, positions, offsets, shelter);
    }
}
