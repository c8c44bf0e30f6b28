package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ThreeParameterCriticalSpeedTest implements EnergyModelContract {

    @Override
    public EnergyModel model() {
        return new ThreeParameterCriticalSpeed(6.15, 330, 9.8);
    }

    /** An even run ends when its speed reaches what the linear cap leaves: that is where the formula comes from. */
    @Property
    void anEvenRunEndsWhereTheLinearCapMeetsItsSpeed(
            @ForAll @DoubleRange(min = 5, max = 6.5) double criticalSpeedMps,
            @ForAll @DoubleRange(min = 100, max = 500) double dPrimeMetres,
            @ForAll @DoubleRange(min = 7.8, max = 11) double maximalSpeedMps,
            @ForAll @DoubleRange(min = 100, max = 5000) double metres) {
        var runner = new ThreeParameterCriticalSpeed(criticalSpeedMps, dPrimeMetres, maximalSpeedMps);
        double seconds = runner.formulaSeconds(metres);
        double left = runner.shareAfter(1, metres / seconds, seconds);

        assertThat(SprintCap.LINEAR.fastestMps(criticalSpeedMps, maximalSpeedMps, left))
                .isCloseTo(metres / seconds, within(1e-9));
    }

    @Test
    void aBestOver1500LeavesThreeTenthsOfDPrime() {
        var runner = new ThreeParameterCriticalSpeed(6.15, 330, 9.8);
        double seconds = runner.bestSeconds(1500);

        assertThat(runner.leftAfterBestMetres(1500))
                .isCloseTo(330 * runner.shareAfter(1, 1500 / seconds, seconds), within(1e-9))
                .isCloseTo(0.304 * 330, within(0.2));
    }

    @Test
    void aBoundlessHighestSpeedIsTheTwoParameterModel() {
        assertThat(new ThreeParameterCriticalSpeed(6.2033, 230.8, 1e9).formulaSeconds(1500))
                .isCloseTo(new CriticalSpeed(6.2033, 230.8).formulaSeconds(1500), within(1e-6));
    }

    @Test
    void theHighestSpeedIsAboveCriticalSpeed() {
        assertThatThrownBy(() -> new ThreeParameterCriticalSpeed(6.2, 300, 6.2))
                .hasMessage("the highest speed must be above the critical speed, not 6.2 m/s with 6.2 m/s");
    }
}
