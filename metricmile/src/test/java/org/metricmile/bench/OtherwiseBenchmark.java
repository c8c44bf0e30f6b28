package org.metricmile.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.simulation.BestResponse;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.Fields;
import org.metricmile.simulation.LastLapOtherwise;
import org.metricmile.simulation.RaceEngine;
import org.metricmile.simulation.RacingGoal;
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

/** What the questions behind a race take: the last lap otherwise of a report, and a best plan, both of 12 runners over 1500 m. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
public class OtherwiseBenchmark {

    private static final Course COURSE = new Course(Oval.STANDARD_400, Distance.ofMetres(1500));

    private final List<Entrant> field = Fields.championshipFinal(12);
    private final RaceEngine engine = new RaceEngine(COURSE, field, Fields.CHAMPIONSHIP_MEN);
    private final SimulatedRace race = engine.run(1, 1);
    private final List<Athlete> byPlace =
            race.finishOrder().stream().map(i -> race.athletes().get(i)).toList();

    /** Six runners, up to five changes each, 300 pairs, from 1100 m. */
    @Benchmark
    public LastLapOtherwise lastLap() {
        return LastLapOtherwise.of(
                COURSE,
                field,
                List.of(),
                Fields.CHAMPIONSHIP_MEN,
                List.of(race.trace()),
                Map.of(byPlace.get(0), 1250.0, byPlace.get(1), 1220.0),
                byPlace.subList(0, 6),
                1,
                300);
    }

    /** 120 plans in 50 races each, five in 100, 200 pairs. */
    @Benchmark
    public BestResponse bestPlan() {
        return BestResponse.of(
                engine, byPlace.get(0), RacingGoal.WIN, BestResponse.USUAL_TRIES, "best", 1, 200, progress -> true);
    }
}
