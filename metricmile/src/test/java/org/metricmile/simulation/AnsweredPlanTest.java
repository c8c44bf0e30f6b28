package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

class AnsweredPlanTest {

    private static final Course COURSE_800 = new Course(Oval.STANDARD_400, Distance.ofMetres(800));
    private static final List<Entrant> FIELD = Fields.championshipFinal(4);
    private static final Athlete ATHLETE = FIELD.get(1).athlete();
    private static final RaceEngine AS_IT_IS = new RaceEngine(COURSE_800, FIELD, Fields.CHAMPIONSHIP_MEN);
    private static final BestResponse BEST =
            BestResponse.of(AS_IT_IS, ATHLETE, RacingGoal.WIN, 10, "best", 9, 20, progress -> true);

    private static AnsweredPlan answered(int rounds) {
        return AnsweredPlan.of(AS_IT_IS, BEST, 2, rounds, 4, 20, progress -> true);
    }

    @Test
    void theStrongestRivalsAnswerAndThePlanIsSearchedAgain() {
        AnsweredPlan answered = answered(2);

        AnsweredPlan.Round first = answered.rounds().get(0);
        assertThat(first.plan()).isEqualTo(BEST.plan());
        assertThat(first.answers())
                .hasSize(2)
                .noneMatch(answer -> answer.athlete().equals(ATHLETE));
        assertThat(first.again().athlete()).isEqualTo(ATHLETE);
        assertThat(first.survives()).isEqualTo(!first.again().isBetter());
        // a second round only where the first was not survived, and with the plan that was better
        assertThat(answered.rounds()).hasSize(first.survives() ? 1 : 2);
        answered.rounds().stream()
                .skip(1)
                .forEach(second ->
                        assertThat(second.plan()).isEqualTo(first.again().plan()));
        assertThat(answered.survives())
                .contains(answered.rounds().get(answered.rounds().size() - 1).survives());
        assertThat(answered.partial()).isFalse();
    }

    @Test
    void theCostIsCounted() {
        AnsweredPlan answered = answered(1);
        AnsweredPlan.Round round = answered.rounds().get(0);
        long plans = round.again().tried()
                + round.answers().stream().mapToLong(BestResponse::tried).sum();

        assertThat(answered.cost().plans()).isEqualTo((int) plans);
        assertThat(answered.cost().races()).isGreaterThan(50 * plans);
        assertThat(round.again().races())
                .isEqualTo(50L * round.again().tried()
                        + 100L * round.again().finalists().size()
                        + 2 * 50);
    }

    @Test
    void theSameSeedGivesTheSame() {
        assertThat(answered(1)).isEqualTo(answered(1));
    }

    @Test
    void whoStopsGetsNoHalfRoundAndNobodyAnswersAlone() {
        AnsweredPlan stopped = AnsweredPlan.of(AS_IT_IS, BEST, 2, 1, 4, 20, progress -> false);
        assertThat(stopped.partial()).isTrue();
        assertThat(stopped.rounds()).isEmpty();
        assertThat(stopped.survives()).isEmpty();

        assertThatThrownBy(() -> AnsweredPlan.of(AS_IT_IS, BEST, 4, 1, 4, 20, progress -> true))
                .hasMessage("4 rivals of 3 cannot answer in 1 rounds");
    }
}
