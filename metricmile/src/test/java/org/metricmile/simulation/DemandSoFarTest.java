package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.metricmile.physiology.SprintCap;

/** What a speed takes, by the books of a way that was run. */
class DemandSoFarTest {

    private static final double CRITICAL_MPS = 6.15;
    private static final double MAXIMAL_MPS = 9.6;

    private final RaceAbility ability = RaceAbility.of(Fields.FINALIST, new Ground(Fields.COURSE_1500));

    @Test
    void theShareThatASpeedTakesIsThatOfTheSprintCap() {
        for (double share = 0.01; share <= 1; share += 0.01) {
            double speedMps = SprintCap.USUAL.fastestMps(CRITICAL_MPS, MAXIMAL_MPS, share);

            assertThat(DemandSoFar.shareFor(speedMps, ability)).isCloseTo(share, within(1e-9));
        }
    }

    @Test
    void criticalSpeedTakesNothingAndNobodyNeedsMoreThanAll() {
        assertThat(DemandSoFar.shareFor(5, ability)).isZero();
        assertThat(DemandSoFar.shareFor(11, ability)).isEqualTo(1);
    }
}
