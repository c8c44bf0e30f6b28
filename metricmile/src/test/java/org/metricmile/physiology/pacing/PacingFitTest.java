package org.metricmile.physiology.pacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.metricmile.physiology.ThreeParameterCriticalSpeed;

class PacingFitTest {

    /** With so large a D' one could run 800 m at full force, if D' alone said how fast the shortest races are. */
    private static final ThreeParameterCriticalSpeed LARGE_RESERVE =
            new ThreeParameterCriticalSpeed(5.967, 457.4, 8.784);

    @Test
    void aLargeReserveHasARunnerOverEveryDistance() {
        for (double metres : new double[] {800, 1000, 1500, 3000}) {
            PacingRunner runner = PacingFit.inTime(LARGE_RESERVE, metres, LARGE_RESERVE.formulaSeconds(metres));

            assertThat(OptimalPace.of(runner, metres).seconds())
                    .as("%.0f m", metres)
                    .isCloseTo(LARGE_RESERVE.formulaSeconds(metres), within(0.01));
        }
    }

    @Test
    void aTimeOutOfReachIsToldAsATime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PacingFit.inTime(LARGE_RESERVE, 1500, 120))
                .withMessage("no runner near this ability runs 1500 m in 2:00.0");
    }
}
