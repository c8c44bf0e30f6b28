package org.metricmile.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.metricmile.athletics.Distance;
import org.metricmile.race.RaceTrace;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.Fields;
import org.metricmile.simulation.Onward;
import org.metricmile.simulation.RaceEngine;
import org.metricmile.simulation.RaceOdds;
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

/** Chances from the bell of a 1500 m race of 12: conditioning, and 2,000 races run on with all processors. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class OnwardBenchmark {

    private static final double BELL_METRES = 1100;
    private static final int RACES = 2000;

    private final Course course = new Course(Oval.STANDARD_400, Distance.ofMetres(1500));
    private final List<Entrant> field = Fields.championshipFinal(12);
    private final List<RaceTrace> race = List.of(
            new RaceEngine(course, field, Fields.CHAMPIONSHIP_MEN).run(1, 1).trace());
    private final Onward onward = new Onward(course, field, Fields.CHAMPIONSHIP_MEN, 1);

    /** From the bell. */
    @Benchmark
    public RaceOdds fromTheBell() {
        return onward.from(race, BELL_METRES, RACES);
    }
}
