package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Sex;
import org.metricmile.simulation.AnsweredPlan;
import org.metricmile.simulation.BestResponse;
import org.metricmile.simulation.RacePlan;
import org.metricmile.simulation.RacingGoal;
import org.metricmile.simulation.WhatIf;

class AnsweredLinesTest {

    private static final Athlete ATHLETE = new Athlete("ann", "Ann", Sex.WOMEN);

    private static AnsweredPlan.Round round(RacingGoal goal, double win, double place) {
        WhatIf answer = new WhatIf(
                ATHLETE,
                50,
                50,
                1,
                new WhatIf.Difference(0.2, win, 0.05),
                new WhatIf.Difference(0.5, 0.5, 0.05),
                new WhatIf.Difference(4, place, 0.3),
                new WhatIf.Difference(210, 210, 0),
                1);
        return new AnsweredPlan.Round(
                RacePlan.NONE,
                List.of(),
                answer,
                new BestResponse(ATHLETE, goal, RacePlan.NONE, answer, List.of(), 40, 50, false));
    }

    /** 1.645 standard errors: of 5 points 8.2, of 0.3 places 0.5. */
    @Test
    void whatSurvivesSaysHowLittleCouldBeSeen() {
        assertThat(AnsweredLines.verdict(round(RacingGoal.WIN, 0.25, 4)))
                .isEqualTo("It survives: no plan that was tried is better beyond the error; a gain of less than 8.2"
                        + " points could not have been seen.");
        assertThat(AnsweredLines.verdict(round(RacingGoal.PLACE, 0.2, 3.8))).contains("less than 0.5 places could not");
    }

    @Test
    void aBetterPlanEndsIt() {
        assertThat(AnsweredLines.verdict(round(RacingGoal.WIN, 0.3, 4)))
                .isEqualTo("It does not survive: the other plan is better.");
        assertThat(AnsweredLines.verdict(round(RacingGoal.PLACE, 0.2, 3.4))).startsWith("It does not survive");
        assertThat(AnsweredLines.verdict(round(RacingGoal.PLACE, 0.2, 4.6))).startsWith("It survives");
    }
}
