package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Sex;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

class BestResponseTest {

    private static final Habits HABITS = Fields.CHAMPIONSHIP_MEN;
    private static final Course COURSE_800 = new Course(Oval.STANDARD_400, Distance.ofMetres(800));
    private static final List<Entrant> FIELD = Fields.championshipFinal(4);
    private static final Athlete ATHLETE = FIELD.get(1).athlete();

    private static BestResponse search(RacingGoal goal, int runs, Predicate<String> goOn) {
        return BestResponse.of(new RaceEngine(COURSE_800, FIELD, HABITS), ATHLETE, goal, 30, "best", 9, runs, goOn);
    }

    @Test
    void thePlanCanBeWrittenAndRunAndItsFiguresAreFresh() {
        BestResponse best = search(RacingGoal.PLACE, 60, progress -> true);

        assertThat(best.partial()).isFalse();
        assertThat(best.tried()).isBetween(15, 30);
        assertThat(best.finalists())
                .hasSize(5)
                .first()
                .satisfies(first -> assertThat(first.plan()).isEqualTo(best.plan()));
        assertThat(best.finalists()).extracting(BestResponse.Finalist::chance).isSorted();
        assertThat(best.plan().phases()).hasSize(3);
        String text = PlanWriting.text(ATHLETE, best.plan());
        assertThat(PlanText.parse(text, words -> words).plan()).isEqualTo(best.plan());
        List<Entrant> planned = FIELD.stream()
                .map(entrant -> entrant.athlete().equals(ATHLETE) ? entrant.withPlan(best.plan()) : entrant)
                .toList();
        assertThat(PlanCheck.impossible(COURSE_800, planned)).isEmpty();
        // the printed figure is that of races of which neither the search nor the choice has seen one
        assertThat(best.answer().races()).isEqualTo(60);
        assertThat(best.answer().seed()).isNotEqualTo(9);
        assertThat(best.answer().place().changed()).isBetween(1.0, 4.0);
    }

    @Test
    void theSameSeedGivesTheSamePlan() {
        assertThat(search(RacingGoal.WIN, 20, progress -> true))
                .isEqualTo(search(RacingGoal.WIN, 20, progress -> true));
    }

    @Test
    void whoStopsItGetsTheBestSoFar() {
        AtomicInteger asked = new AtomicInteger();
        BestResponse best = search(RacingGoal.WIN, 2000, progress -> asked.incrementAndGet() <= 3);

        assertThat(best.partial()).isTrue();
        assertThat(best.tried()).isEqualTo(4);
        assertThat(best.finalists()).hasSize(1);
        assertThat(best.answer().races()).isEqualTo(64);
    }

    @Test
    void aGoalIsReachedOrNot() {
        double[] finish = {200.0, 199.5, 201.0, Double.NaN, 202.0};
        assertThat(RacingGoal.WIN.worth(finish, 1)).isEqualTo(1);
        assertThat(RacingGoal.WIN.worth(finish, 0)).isZero();
        assertThat(RacingGoal.MEDAL.worth(finish, 2)).isEqualTo(1);
        assertThat(RacingGoal.MEDAL.worth(finish, 4)).isZero();
        assertThat(RacingGoal.PLACE.worth(finish, 4)).isEqualTo(-4);
        assertThat(RacingGoal.PLACE.worth(finish, 3)).isEqualTo(-5);
        double[] three = {200.0, Double.NaN, 201.0};
        assertThat(RacingGoal.MEDAL.worth(three, 1)).isZero();
        assertThat(RacingGoal.MEDAL.worth(three, 2)).isEqualTo(1);
        assertThat(RacingGoal.PLACE.worth(three, 1)).isEqualTo(-3);
        assertThat(RacingGoal.WIN.worth(new double[] {Double.NaN}, 0)).isZero();
    }

    @Test
    void inTheSearchWhoIsBeatenByLittleHasLostLess() {
        double[] finish = {200.0, 199.9, 203.0};
        assertThat(RacingGoal.WIN.softWorth(finish, 1)).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-9));
        assertThat(RacingGoal.WIN.softWorth(finish, 0)).isCloseTo(1 / (1 + Math.exp(1)), within(1e-9));
        assertThat(RacingGoal.WIN.softWorth(finish, 2)).isLessThan(1e-9);
        assertThat(RacingGoal.PLACE.softWorth(finish, 2)).isCloseTo(-3, within(1e-6));
        assertThat(RacingGoal.MEDAL.softWorth(finish, 2)).isEqualTo(1);
    }

    @Test
    void everyPointIsAPlanInOrder() {
        PlanSpace space = new PlansFromTheGun(Distance.ofMetres(1500), 12, "x");
        for (double value : Set.of(0.0, 0.3, 0.5, 1.0)) {
            RacePlan plan = space.plan(new double[] {value, value, value, value, value, value});
            assertThat(PlanText.parse(PlanWriting.text(ATHLETE, plan), words -> words)
                            .plan())
                    .isEqualTo(plan);
        }
        assertThat(PlanWriting.lines(space.plan(space.usual())))
                .containsExactly(
                        "start: place 5 to 6", "from 670 m: place 3 to 4", "from 1230 m: strike", "answer kicks: 50 %");
    }

    @Test
    void strangersAndSoloRunnersHaveNoBestPlan() {
        Athlete nobody = new Athlete("nobody", "Nobody", Sex.MEN);
        RaceEngine engine = new RaceEngine(COURSE_800, FIELD, HABITS);
        assertThatThrownBy(() -> BestResponse.of(engine, nobody, RacingGoal.WIN, 30, "x", 1, 20, progress -> true))
                .hasMessage("Nobody is not in the field");
        RaceEngine alone = new RaceEngine(COURSE_800, FIELD.subList(1, 2), HABITS);
        assertThatThrownBy(() -> BestResponse.of(alone, ATHLETE, RacingGoal.WIN, 30, "x", 1, 20, progress -> true))
                .hasMessage(ATHLETE.name() + " must run against others, in one race or more, with one plan or more");
    }
}
