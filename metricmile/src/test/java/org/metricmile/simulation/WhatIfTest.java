package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Sex;
import org.metricmile.physiology.KeyedNoise;
import org.metricmile.simulation.tactics.EvenPace;
import org.metricmile.simulation.tactics.RaceByHabit;

class WhatIfTest {

    private static final List<Entrant> FIELD = Fields.championshipFinal(8);
    private static final Athlete ATHLETE = FIELD.get(2).athlete();
    private static final RaceEngine AS_IT_IS = new RaceEngine(Fields.COURSE_1500, FIELD, Fields.CHAMPIONSHIP_MEN);

    private static RaceEngine with(RacePlan plan) {
        List<Entrant> changed = new ArrayList<>(FIELD);
        changed.set(2, FIELD.get(2).withPlan(plan));
        return new RaceEngine(Fields.COURSE_1500, changed, Fields.CHAMPIONSHIP_MEN);
    }

    @Test
    void aChangeOfNothingIsExactlyNothing() {
        WhatIf nothing = WhatIf.of(AS_IT_IS, with(RacePlan.of(new RaceByHabit())), ATHLETE, 5, 70, done -> true);

        for (WhatIf.Difference difference :
                List.of(nothing.win(), nothing.medal(), nothing.place(), nothing.seconds())) {
            assertThat(difference.difference()).isZero();
            assertThat(difference.standardError()).isZero();
        }
        assertThat(nothing.sameWinner()).isEqualTo(1);
    }

    @Test
    void strollingCostsMinutesAndTheIntervalSaysSo() {
        WhatIf strolling = WhatIf.of(AS_IT_IS, with(RacePlan.of(new EvenPace(0.8))), ATHLETE, 5, 70, done -> true);

        assertThat(strolling.seconds().difference()).isGreaterThan(30);
        assertThat(strolling.seconds().low()).isGreaterThan(30);
        assertThat(strolling.place().changed()).isEqualTo(8);
        assertThat(strolling.win().changed()).isZero();
    }

    /** By hand: three of 100 pairs turn, two to the better: variance (3 + 1 - 1/102) / 102^2. */
    @Test
    void theErrorOfAChanceHoldsWhereFewPairsTurn() {
        WhatIf.Difference few = new WhatIf.Difference(0.10, 0.11, 0.001).ofChances(3, 100);
        WhatIf.Difference none = new WhatIf.Difference(0.10, 0.10, 0).ofChances(0, 100);

        assertThat(few.difference()).isCloseTo(0.01, within(1e-12));
        assertThat(few.standardError()).isCloseTo(Math.sqrt(4 - 1 / 102.0) / 102, within(1e-12));
        assertThat(none.standardError()).isCloseTo(1 / 102.0, within(1e-12));
    }

    @Test
    void differencesComeFromPairs() {
        WhatIf.Difference difference =
                WhatIf.Difference.of(List.of(new double[] {1, 2}, new double[] {3, 5}, new double[] {5, 8}));

        assertThat(difference.difference()).isEqualTo(2);
        assertThat(difference.standardError()).isCloseTo(Math.sqrt(1.0 / 3), within(1e-12));
        // Student's t of two degrees of freedom, 95 %
        assertThat(difference.high() - difference.low()).isCloseTo(2 * 2.919986 * Math.sqrt(1.0 / 3), within(1e-5));
    }

    /** One pair in fifty that is far off tells of more such: their spread is known less well than that of normal differences. */
    @Test
    void heavyTailsWidenTheInterval() {
        List<double[]> normal = new ArrayList<>();
        List<double[]> heavy = new ArrayList<>();
        KeyedNoise noise = new KeyedNoise(3);
        for (int i = 0; i < 100; i++) {
            normal.add(new double[] {0, noise.gaussian(i)});
            heavy.add(new double[] {0, (i % 50 == 0 ? 10 : 1) * noise.gaussian(i)});
        }

        WhatIf.Difference usual = WhatIf.Difference.of(normal);

        assertThat(usual.nineInTen()).isBetween(1.645, 1.68);
        assertThat(WhatIf.Difference.of(heavy).nineInTen()).isGreaterThan(usual.nineInTen() + 0.05);
        // excess kurtosis 0: Student's t of 4 degrees of freedom of five, 95 %
        assertThat(WhatIf.Difference.of(List.of(
                                new double[] {0, 1},
                                new double[] {0, 2},
                                new double[] {0, 3},
                                new double[] {0, 4},
                                new double[] {0, 5}))
                        .nineInTen())
                .isCloseTo(2.131847, within(1e-5));
    }

    @Test
    void whoDoesNotFinishIsLastAndWinsNoMedal() {
        double[] as = {200.0, 201.0, Double.NaN};
        double[] changed = {Double.NaN, 201.0, 202.0};
        WhatIf answer =
                WhatIf.ofPairs(ATHLETE, 2, 5, 2, List.of(new double[][] {as, changed}, new double[][] {as, as}));

        assertThat(answer.win().asItIs()).isZero();
        assertThat(answer.medal().asItIs()).isZero();
        assertThat(answer.medal().changed()).isEqualTo(0.5);
        assertThat(answer.place().asItIs()).isEqualTo(3);
        assertThat(answer.place().changed()).isEqualTo(2.5);
        // of nobody but the second a time of both races is known
        assertThat(answer.seconds().asItIs()).isNaN();
        // the first of the list does not win by falling
        assertThat(answer.sameWinner()).isEqualTo(0.5);
    }

    @Test
    void theMeanTimeIsOfPairsThatWereFinishedTwice() {
        double[] ran = {200.0, 201.0};
        double[] faster = {199.0, 201.0};
        double[] fell = {Double.NaN, 201.0};
        WhatIf answer =
                WhatIf.ofPairs(ATHLETE, 0, 5, 2, List.of(new double[][] {ran, faster}, new double[][] {ran, fell}));

        assertThat(answer.seconds().difference()).isEqualTo(-1);
        assertThat(answer.place().changed()).isEqualTo(1.5);
    }

    @Test
    void whoStopsGetsWhatIsDoneAndOtherFieldsAreNoPair() {
        WhatIf partial = WhatIf.of(AS_IT_IS, AS_IT_IS, ATHLETE, 5, 500, done -> false);
        assertThat(partial.races()).isEqualTo(64);
        assertThat(partial.isPartial()).isTrue();

        RaceEngine others = new RaceEngine(Fields.COURSE_1500, Fields.equals(3), Fields.CHAMPIONSHIP_MEN);
        assertThatThrownBy(() -> WhatIf.of(AS_IT_IS, others, ATHLETE, 5, 10, done -> true))
                .hasMessage("both races need the same runners");
        assertThatThrownBy(() ->
                        WhatIf.of(AS_IT_IS, AS_IT_IS, new Athlete("nobody", "Nobody", Sex.MEN), 5, 10, done -> true))
                .hasMessage("Nobody is not in the field");
    }
}
