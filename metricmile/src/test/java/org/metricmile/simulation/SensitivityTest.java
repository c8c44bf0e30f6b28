package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Sex;
import org.metricmile.physiology.Drag;
import org.metricmile.simulation.tactics.Lead;
import org.metricmile.simulation.tactics.RaceByHabit;
import org.metricmile.simulation.tactics.Strike;

class SensitivityTest {

    private static final List<Entrant> FIELD = Fields.championshipFinal(8);
    private static final Athlete ATHLETE = FIELD.get(2).athlete();
    private static final RaceEngine AS_IT_IS = new RaceEngine(Fields.COURSE_1500, FIELD, Fields.CHAMPIONSHIP_MEN);
    private static final RacePlan LONG_STRIKE = new RacePlan(
            "",
            List.of(
                    new RacePlan.Phase(Distance.ZERO, new RaceByHabit()),
                    new RacePlan.Phase(Distance.ofMetres(900), new Strike())),
            Side.EITHER,
            OptionalDouble.empty());

    private static WhatIf under(Sensitivity sensitivity, Assumption assumption) {
        return sensitivity.rows().stream()
                .filter(row -> row.assumption() == assumption)
                .findFirst()
                .orElseThrow()
                .answer();
    }

    /** Also where the rivals strike where they did: a race repeated by its strikes is the same race. */
    @Test
    void aChangeOfNothingIsExactlyNothingUnderEveryAssumption() {
        Sensitivity nothing = Sensitivity.of(AS_IT_IS, RacePlan.of(new RaceByHabit()), ATHLETE, 5, 40, done -> true);

        assertThat(nothing.rows()).extracting(Sensitivity.Row::assumption).containsExactly(Assumption.values());
        for (Sensitivity.Row row : nothing.rows()) {
            assertThat(row.answer().seconds().difference()).isZero();
            assertThat(row.answer().seconds().standardError()).isZero();
            assertThat(row.answer().place().standardError()).isZero();
            assertThat(row.answer().sameWinner()).isEqualTo(1);
        }
    }

    @Test
    void leadingCostsMoreWhereTheAirDoes() {
        Sensitivity leading = Sensitivity.of(AS_IT_IS, RacePlan.of(new Lead(56.5)), ATHLETE, 5, 60, done -> true);
        WhatIf usual = WhatIf.of(
                AS_IT_IS, AS_IT_IS.withPlan(ATHLETE, RacePlan.of(new Lead(56.5))), ATHLETE, 5, 60, done -> true);

        double little = under(leading, Assumption.AIR_COSTS_LITTLE).place().difference();
        double much = under(leading, Assumption.AIR_COSTS_MUCH).place().difference();
        assertThat(much).isGreaterThan(usual.place().difference() + 0.5);
        assertThat(little).isLessThan(usual.place().difference());
    }

    @Test
    void whoStrikesFarOutIsFollowedOnlyByThoseWhoAnswer() {
        Sensitivity sensitivity = Sensitivity.of(AS_IT_IS, LONG_STRIKE, ATHLETE, 5, 150, done -> true);

        double never = under(sensitivity, Assumption.NEVER_ANSWERED).place().changed();
        double always = under(sensitivity, Assumption.ALWAYS_ANSWERED).place().changed();
        // two standard errors of either and more
        assertThat(never).isLessThan(always - 0.3);
        // as it is stays as it is where only the strikes of the changed race are held
        WhatIf usual = WhatIf.of(AS_IT_IS, AS_IT_IS.withPlan(ATHLETE, LONG_STRIKE), ATHLETE, 5, 150, done -> true);
        assertThat(under(sensitivity, Assumption.STRIKES_STAY).win().asItIs())
                .isEqualTo(usual.win().asItIs());
        assertThat(under(sensitivity, Assumption.STRIKES_STAY).place()).isNotEqualTo(usual.place());
    }

    /** Nobody strikes in the race as it is, and whoever saw a strike would answer it: held to that, nobody does. */
    @Test
    void whoDidNotStrikeDoesNotAnswerWhereStrikesStay() {
        RacePlan never = new RacePlan(
                "",
                List.of(
                        new RacePlan.Phase(Distance.ZERO, new RaceByHabit()),
                        new RacePlan.Phase(Distance.ofMetres(1500), new Strike())),
                Side.EITHER,
                OptionalDouble.of(1));
        RaceEngine asItIs = AS_IT_IS.withPlans(Collections.nCopies(FIELD.size(), never));
        Sensitivity sensitivity = Sensitivity.of(asItIs, LONG_STRIKE, ATHLETE, 5, 40, done -> true);
        WhatIf usual = WhatIf.of(asItIs, asItIs.withPlan(ATHLETE, LONG_STRIKE), ATHLETE, 5, 40, done -> true);

        assertThat(under(sensitivity, Assumption.STRIKES_STAY))
                .isEqualTo(under(sensitivity, Assumption.NEVER_ANSWERED))
                .isNotEqualTo(usual);
    }

    @Test
    void theSameSeedGivesTheSameAndWhoStopsGetsWhatIsDone() {
        assertThat(Sensitivity.of(AS_IT_IS, LONG_STRIKE, ATHLETE, 6, 20, done -> true))
                .isEqualTo(Sensitivity.of(AS_IT_IS, LONG_STRIKE, ATHLETE, 6, 20, done -> true));
        assertThat(Sensitivity.of(AS_IT_IS, LONG_STRIKE, ATHLETE, 6, 20, done -> done < 40)
                        .rows())
                .hasSize(2);
        assertThatThrownBy(() -> Sensitivity.of(
                        AS_IT_IS, LONG_STRIKE, new Athlete("nobody", "Nobody", Sex.MEN), 6, 20, done -> true))
                .hasMessage("Nobody is not in the field");
        assertThatThrownBy(() -> Sensitivity.of(AS_IT_IS, LONG_STRIKE, ATHLETE, 6, 0, done -> true))
                .hasMessage(ATHLETE.name() + " must run in one race or more, not in 0");
    }

    /**
     * Shelter s times as good is a coefficient s times as large, to a twentieth of what it does: why there is one assumption of air. Both
     * against ordinary shelter, which is as much better or worse.
     */
    @ParameterizedTest
    @CsvSource({
        "0.333, 6.4, 0.56",
        "0.333, 7.8, 0.15",
        "0.5, 6.4, 0.15",
        "0.5, 7.8, 0.56",
        "1.78, 6.4, 0.15",
        "1.78, 7.8, 0.56"
    })
    void partOfTheShelterIsPartOfTheCoefficient(double part, double metresPerSecond, double shelter) {
        Drag drag = Drag.USUAL.times(part);
        Drag sheltered = new Drag(Drag.USUAL.coefficient(), part * Drag.ORDINARY_SHELTER);
        double open = sheltered.factor(metresPerSecond, 0) - 1;
        double behind = sheltered.factor(metresPerSecond, part * shelter) - 1;

        assertThat(drag.factor(metresPerSecond, 0) - 1).isCloseTo(open, within(open / 20));
        assertThat(drag.factor(metresPerSecond, shelter) - 1).isCloseTo(behind, within(Math.abs(behind) / 20));
    }

    /** 7.2 m/s, a lap of 400 m behind one runner at 1.3 m or in front of all. */
    @Test
    void theAirCostsWhatTheAssumptionsSay() {
        assertThat(secondsOfALap(1)).isCloseTo(0.9, within(0.05));
        assertThat(secondsOfALap(Assumption.AIR_COSTS_LITTLE.airTimes())).isCloseTo(0.3, within(0.05));
        assertThat(secondsOfALap(Assumption.AIR_COSTS_MUCH.airTimes())).isCloseTo(3.0, within(0.15));
    }

    private static double secondsOfALap(double times) {
        Drag drag = Drag.USUAL.times(times);
        return 400 / 7.2 * (drag.factor(7.2, 0) - drag.factor(7.2, 0.563));
    }
}
