package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlansOfTheLastLapTest {

    private static final PlansOfTheLastLap SPACE = new PlansOfTheLastLap(1100, 1500, 12, 1270, "");

    @Test
    void theSearchBeginsWithWhatWasDone() {
        assertThat(PlanWriting.lines(SPACE.plan(SPACE.usual())))
                .containsExactly("start: habit", "from 1270 m: strike", "answer kicks: never");
    }

    @Test
    void everyPointIsAPlanThatCanBeWritten() {
        assertThat(PlanWriting.lines(SPACE.plan(new double[] {0, 0, 0, 0})))
                .containsExactly("start: habit", "from 1100 m: strike", "answer kicks: never");
        assertThat(PlanWriting.lines(SPACE.plan(new double[] {1, 0, 1, 1})))
                .containsExactly(
                        "start: habit",
                        "from 1100 m: place 1 to 2",
                        "from 1480 m: strike",
                        "pass: outside",
                        "answer kicks: always");
        assertThat(PlanWriting.lines(SPACE.plan(new double[] {0.5, 0.8, 0, 0.5})))
                .contains("from 1100 m: place 6 to 7", "from 1290 m: strike");
        for (double share = 0; share <= 1; share += 0.01) {
            RacePlan plan = SPACE.plan(new double[] {share, share, share, share});
            String text = PlanWriting.text(Fields.equals(1).get(0).athlete(), plan);
            assertThat(PlanWriting.lines(PlanText.parse(text, words -> words).plan()))
                    .isEqualTo(PlanWriting.lines(plan));
        }
    }

    @Test
    void whoStruckOutsideTheLapIsTakenToItsEnds() {
        PlansOfTheLastLap early = new PlansOfTheLastLap(1100, 1500, 12, 900, "");
        assertThat(PlanWriting.lines(early.plan(early.usual()))).contains("from 1100 m: strike");
        PlansOfTheLastLap late = new PlansOfTheLastLap(1100, 1500, 3, 1499, "");
        assertThat(PlanWriting.lines(late.plan(late.usual()))).contains("from 1480 m: strike");
    }
}
