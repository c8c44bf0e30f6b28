package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
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
        Sensitivity sensitivity = Sensitivity.of(AS_IT_IS, LONG_STRIKE, ATHLETE, 5, 60, done -> true);

        double never = under(sensitivity, Assumption.NEVER_ANSWERED).win().changed();
        double always = under(sensitivity, Assumption.ALWAYS_ANSWERED).win().changed();
        assertThat(never).isNotEqualTo(always);
        // as it is stays as it is where only the strikes of the changed race are held
        WhatIf usual = WhatIf.of(AS_IT_IS, AS_IT_IS.withPlan(ATHLETE, LONG_STRIKE), ATHLETE, 5, 60, done -> true);
        assertThat(under(sensitivity, Assumption.STRIKES_STAY).win().asItIs())
                .isEqualTo(usual.win().asItIs());
        assertThat(under(sensitivity, Assumption.STRIKES_STAY).place()).isNotEqualTo(usual.place());
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
                .hasMessage("Nobody must run, in one race or more, not in 20");
    }

    /** Shelter s times as good is a coefficient s times as large, to a twentieth of what it does: why there is one assumption of air. */
    @Test
    void halfTheShelterIsHalfTheCoefficient() {
        for (double part : new double[] {0.59, 1.3}) {
            double scale = Math.pow(7.2 / 7.2, 2);
            double less =
                    (1 + 0.03 * (1 - part * 0.56) * scale) / (1 + 0.03 * (1 - part * Drag.ORDINARY_SHELTER) * scale);
            double alone = (1 + 0.03 * scale) / (1 + 0.03 * (1 - part * Drag.ORDINARY_SHELTER) * scale);
            Drag drag = Drag.USUAL.times(part);
            double saved = alone - less;
            assertThat(drag.factor(7.2, 0) - drag.factor(7.2, 0.56)).isCloseTo(saved, within(saved / 20));
        }
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
