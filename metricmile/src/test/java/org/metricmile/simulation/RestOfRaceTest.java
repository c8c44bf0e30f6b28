package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.simulation.tactics.KeepPlace;
import org.metricmile.simulation.tactics.RaceByHabit;
import org.metricmile.simulation.tactics.Strike;

class RestOfRaceTest {

    private static final double MARK = 1000;
    private static final List<Entrant> FIELD = Fields.championshipFinal(8);
    private static final SimulatedRace RACE =
            new RaceEngine(Fields.COURSE_1500, FIELD, Fields.CHAMPIONSHIP_MEN).run(3, 2);
    private static final List<Athlete> BY_PLACE =
            RACE.finishOrder().stream().map(i -> RACE.athletes().get(i)).toList();
    private static final Athlete SECOND = BY_PLACE.get(1);
    private static final RestOfRace REST = rest(FIELD);
    private static final RacePlan HABIT = RacePlan.of(new RaceByHabit());

    private static RestOfRace rest(List<Entrant> field) {
        return rest(field, Map.of(BY_PLACE.get(0), 1250.0, SECOND, 1300.0));
    }

    private static RestOfRace rest(List<Entrant> field, Map<Athlete, Double> kicks) {
        return RestOfRace.of(Fields.COURSE_1500, field, Fields.CHAMPIONSHIP_MEN, List.of(RACE.trace()), kicks, MARK, 8);
    }

    private static RacePlan habitThen(double from, Tactic tactic) {
        return new RacePlan(
                "",
                List.of(
                        new RacePlan.Phase(Distance.ZERO, new RaceByHabit()),
                        new RacePlan.Phase(Distance.ofMetres(from), tactic)),
                Side.EITHER,
                OptionalDouble.empty());
    }

    private static void assertNothing(WhatIf answer) {
        for (WhatIf.Difference difference : List.of(answer.win(), answer.medal(), answer.place(), answer.seconds())) {
            assertThat(difference.difference()).isZero();
            assertThat(difference.standardError()).isZero();
        }
    }

    /** Of who kicked where is known, and of who did not; under other assumptions too. */
    @Test
    void aChangeOfNothingIsExactlyNothing() {
        for (Athlete athlete : List.of(SECOND, BY_PLACE.get(4))) {
            assertNothing(REST.whatIf(athlete, HABIT, 8, 40, done -> true));
            Sensitivity assumed = REST.sensitivity(athlete, HABIT, 8, 10, done -> true);
            assertThat(assumed.rows()).hasSize(Assumption.values().length);
            assumed.rows().forEach(row -> assertNothing(row.answer()));
        }
    }

    /** The strike where it was is what the race as it was has. */
    @Test
    void theStrikeThatWasIsNoChange() {
        assertNothing(REST.whatIf(SECOND, habitThen(1300, new Strike()), 8, 40, done -> true));

        WhatIf later = REST.whatIf(SECOND, habitThen(1420, new Strike()), 8, 40, done -> true);
        assertThat(later.seconds().difference()).isNotZero();
    }

    @Test
    void whatThePlanDoesNotSayStaysAsItWas() {
        RacePlan front = habitThen(1100, new KeepPlace(1, 1));
        RacePlan frontAndStrike = new RacePlan(
                "",
                List.of(
                        front.phases().get(0),
                        front.phases().get(1),
                        new RacePlan.Phase(Distance.ofMetres(1300), new Strike())),
                Side.EITHER,
                OptionalDouble.of(0));

        WhatIf one = REST.whatIf(SECOND, front, 8, 40, done -> true);
        assertThat(one).isEqualTo(REST.whatIf(SECOND, frontAndStrike, 8, 40, done -> true));
        assertThat(one.seconds().difference()).isNotZero();
    }

    /** Neither before the mark nor in the last 20 m; whose kick is not known strikes nowhere that could be told. */
    @Test
    void aStrikeIsWhereItCanBeRun() {
        RestOfRace rest = rest(FIELD, Map.of(BY_PLACE.get(0), 900.0, SECOND, 1495.0, BY_PLACE.get(2), 1321.4));

        assertThat(rest.strikeMetres(BY_PLACE.get(0))).hasValue(MARK);
        assertThat(rest.strikeMetres(SECOND)).hasValue(1480);
        assertThat(rest.strikeMetres(BY_PLACE.get(2))).hasValue(1321);
        assertThat(rest.strikeMetres(BY_PLACE.get(3))).isEmpty();
        assertThat(rest.hasPlan(SECOND)).isFalse();
        assertThat(rest.hasPlan(BY_PLACE.get(3))).isFalse();
    }

    @Test
    void whatCannotBeDoneFromTheMarkIsSaid() {
        assertThat(REST.impossible(SECOND, habitThen(900, new KeepPlace(1, 1))))
                .contains("a phase from 900 m begins before the race is run on from 1000 m");
        assertThat(REST.impossible(SECOND, habitThen(1350, new KeepPlace(1, 1))))
                .hasValueSatisfying(why -> assertThat(why)
                        .contains("a phase from 1350 m begins after " + SECOND.name() + " has struck at 1300 m"));
        assertThat(REST.impossible(SECOND, habitThen(1350, new Strike()))).isEmpty();
        assertThat(REST.impossible(BY_PLACE.get(4), habitThen(1350, new KeepPlace(1, 1))))
                .isEmpty();
    }

    /** A plan that was given is what he does in the race as it is, and a change takes its place. */
    @Test
    void whoHasAPlanKeepsToIt() {
        RacePlan plan = habitThen(1200, new Strike());
        List<Entrant> planned = FIELD.stream()
                .map(entrant -> entrant.athlete().equals(SECOND) ? entrant.withPlan(plan) : entrant)
                .toList();

        assertThat(rest(planned).hasPlan(SECOND)).isTrue();
        assertThat(rest(planned).strikeMetres(SECOND)).isEmpty();
        assertNothing(rest(planned).whatIf(SECOND, plan, 8, 40, done -> true));
        assertThat(rest(planned).impossible(SECOND, habitThen(1350, new KeepPlace(1, 1))))
                .isEmpty();
    }

    @Test
    void pairsAreTheSameOnAnyNumberOfThreads() throws ExecutionException, InterruptedException {
        assertThat(onThreads(1)).isEqualTo(onThreads(3));
    }

    private static WhatIf onThreads(int threads) throws ExecutionException, InterruptedException {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> REST.whatIf(SECOND, habitThen(1150, new Strike()), 8, 30, done -> true))
                    .get();
        } finally {
            pool.shutdown();
        }
    }
}
