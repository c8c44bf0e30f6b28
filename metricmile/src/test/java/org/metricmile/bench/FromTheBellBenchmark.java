package org.metricmile.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.Fields;
import org.metricmile.simulation.MonteCarlo;
import org.metricmile.simulation.RaceEngine;
import org.metricmile.simulation.RaceOdds;
import org.metricmile.simulation.Situation;
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

/** Chances from the bell: 2,000 times the last lap of twelve runners in a pack, on all cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
public class FromTheBellBenchmark {

    private static final int RUNNERS = 12;
    private static final int CONTINUATIONS = 2000;

    private final List<Entrant> field = Fields.championshipFinal(RUNNERS);
    private final RaceEngine engine =
            new RaceEngine(new Course(Oval.STANDARD_400, Distance.ofMetres(1500)), field, Fields.CHAMPIONSHIP_MEN);
    private final Situation bell = bell();
    private long seed;

    /** Two abreast, a metre and a half from row to row, 30 to 40 % of D' left. */
    private Situation bell() {
        Map<Athlete, Situation.State> runners = new HashMap<>();
        for (int i = 0; i < RUNNERS; i++) {
            int row = i / 2;
            runners.put(
                    field.get(i).athlete(),
                    new Situation.State(1100 - 1.5 * row, 0.4 + 0.9 * (i % 2), 7.1, 0.3 + 0.01 * i));
        }
        return new Situation(156, runners);
    }

    /** All continuations. */
    @Benchmark
    public RaceOdds lastLap() {
        return new MonteCarlo(engine, seed++).runOn(bell, CONTINUATIONS);
    }
}
