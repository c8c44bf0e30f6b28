package org.metricmile.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
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

/**
 * The arithmetic of one step of one runner without the branches: as many multiplications with additions, divisions and looks into a table
 * as the engine needs in the mean, in four chains that do not wait for each other. What the engine takes more than this is for deciding
 * who is near and what follows from it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ArithmeticCeilingBenchmark {

    private static final int RUNNERS = 12;

    // counted in the source, with 3.9 runners less than 8 m ahead, half of the way on bends
    private static final int ROUNDS = 22;
    private static final int DIVISIONS = 4;
    private static final int LOOKS = 4;

    private final double[] table = new double[1026];
    private final double[] state = new double[RUNNERS * 4];

    /** Fills the table. */
    public ArithmeticCeilingBenchmark() {
        Arrays.setAll(table, i -> Math.exp(-i / 160.0));
        Arrays.setAll(state, i -> 0.3 + i * 0.01);
    }

    /** One step of twelve runners, told for each. */
    @Benchmark
    @OperationsPerInvocation(RUNNERS)
    public double step() {
        double sum = 0;
        for (int i = 0; i < RUNNERS; i++) {
            double a = state[4 * i];
            double b = state[4 * i + 1];
            double c = state[4 * i + 2];
            double d = state[4 * i + 3];
            for (int round = 0; round < ROUNDS; round++) {
                a = a * 0.99 + 0.003;
                b = b * 0.98 + 0.006;
                c = c * 0.97 + 0.009;
                d = d * 0.96 + 0.012;
            }
            for (int look = 0; look < LOOKS; look++) {
                double scaled = a * (100 + look);
                int at = (int) scaled;
                b += (scaled - at) * (table[at + 1] - table[at]) + table[at];
            }
            for (int division = 0; division < DIVISIONS; division++) {
                c += d / (1 + c);
            }
            sum += a + b + c + d;
        }
        return sum;
    }
}
