package org.metricmile.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.analysis.RunsLikeIt;
import org.metricmile.athletics.Distance;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.physiology.Drag;
import org.metricmile.physiology.PossibleRunners;
import org.metricmile.physiology.ThreeParameterCriticalSpeed;
import org.metricmile.physiology.pacing.PacePlan;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

class PlanWordsTest {

    private static final PacePlan PLAN = PacePlan.of(
            new PossibleRunners(
                    IntStream.range(0, 40)
                            .mapToObj(i -> new PossibleRunners.Runner(
                                    new ThreeParameterCriticalSpeed(6.10 + 0.0025 * i, 345 - 0.75 * i, 9.8),
                                    Drag.USUAL))
                            .toList(),
                    7),
            new Course(Oval.STANDARD_400, Distance.ofMetres(1500)),
            207);

    @ParameterizedTest
    @CsvSource({"-1, 1.0 s earlier", "0, the same", "1.5, 1.5 s later"})
    void theMedianIsToldBesideThePlan(double later, String words) {
        PacePlan.MarkOfPlan mark = PLAN.marks().get(7);
        double median = Math.rint(mark.seconds() * 10) / 10 + later;
        RunsLikeIt runs = new RunsLikeIt(List.of(new RunsLikeIt.AtMark(
                Distance.ofMetres(mark.metres()), 30, new CredibleInterval(median - 2, median, median + 2, 0.9))));

        assertThat(PlanWords.asRaced(PLAN, runs)).contains("), " + words + ". The plan is of a runner alone");
    }
}
