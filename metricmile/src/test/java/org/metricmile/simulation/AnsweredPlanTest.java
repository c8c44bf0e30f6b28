package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.physiology.ThreeParameterCriticalSpeed;
import org.metricmile.simulation.tactics.EvenPace;
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
        assertThat(answered.partial()).isFalse();
    }

    /** Who wins as he is has nothing better to find. */
    @Test
    void thePlanOfWhoIsFarStrongerSurvives() {
        Entrant strong = Fields.runner("strong", new ThreeParameterCriticalSpeed(6.8, 330, 9.6));
        List<Entrant> field = new ArrayList<>(FIELD);
        field.add(strong);
        RaceEngine engine = new RaceEngine(COURSE_800, field, Fields.CHAMPIONSHIP_MEN);
        AnsweredPlan answered =
                AnsweredPlan.of(engine, best(engine, strong.athlete(), RacePlan.NONE), 1, 3, 4, 20, progress -> true);

        assertThat(answered.rounds()).hasSize(1);
        assertThat(answered.survives()).contains(true);
        assertThat(answered.rounds().get(0).survives()).isTrue();
    }

    /** Who jogs is beaten by all, and nearly every other plan is better: that is what the rivals answer next. */
    @Test
    void aHopelessPlanDoesNotSurviveAndTheBetterOneIsAnsweredNext() {
        RacePlan hopeless = RacePlan.of(new EvenPace(0.7));
        AnsweredPlan answered =
                AnsweredPlan.of(AS_IT_IS, best(AS_IT_IS, ATHLETE, hopeless), 1, 2, 4, 20, progress -> true);

        AnsweredPlan.Round first = answered.rounds().get(0);
        assertThat(first.plan()).isEqualTo(hopeless);
        assertThat(first.survives()).isFalse();
        assertThat(answered.rounds()).hasSize(2);
        assertThat(answered.rounds().get(1).plan())
                .isEqualTo(first.again().plan())
                .isNotEqualTo(hopeless);
    }

    private static BestResponse best(RaceEngine engine, Athlete athlete, RacePlan plan) {
        WhatIf answer = WhatIf.of(engine, engine.withPlan(athlete, plan), athlete, 9, 20, done -> true);
        return new BestResponse(athlete, RacingGoal.PLACE, plan, answer, List.of(), 1, 50, false);
    }

    @Test
    void theCostIsCounted() {
        AnsweredPlan answered = answered(1);
        AnsweredPlan.Round round = answered.rounds().get(0);
        List<BestResponse> searches = Stream.concat(round.answers().stream(), Stream.of(round.again()))
                .toList();
        int plans = searches.stream().mapToInt(BestResponse::tried).sum();
        int finalists =
                searches.stream().mapToInt(search -> search.finalists().size()).sum();

        // who is strongest, the plan beside none, and of three searches the tries, the finalists and the pairs
        assertThat(answered.cost())
                .isEqualTo(new AnsweredPlan.Cost(plans, 50 + 2 * 50 + 50L * plans + 100L * finalists + 3 * 2 * 50));
    }

    @Test
    void aRoundThatWasGivenUpIsCounted() {
        AtomicInteger asked = new AtomicInteger();
        AnsweredPlan stopped = AnsweredPlan.of(AS_IT_IS, BEST, 2, 1, 4, 20, progress -> asked.incrementAndGet() < 3);

        assertThat(stopped.partial()).isTrue();
        assertThat(stopped.rounds()).isEmpty();
        // who is strongest, three plans, the best of them once more, and the pairs
        assertThat(stopped.cost()).isEqualTo(new AnsweredPlan.Cost(3, 50 + 3 * 50 + 50 + 2 * 50));
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
