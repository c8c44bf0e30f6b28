package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CriticalSpeedTest implements EnergyModelContract {

    @Override
    public EnergyModel model() {
        return new CriticalSpeed(6.2033, 230.8);
    }

    /** In this model pacing does not matter: a race at the best time ends empty, however it is run. */
    @Test
    void theBestTimeEndsEmpty() {
        double seconds = model().bestSeconds(1500);

        assertThat(model().shareAfter(1, 1500 / seconds, seconds)).isCloseTo(0, within(1e-9));
    }

    @Test
    void eightHundredMetresAreTooShort() {
        assertThatThrownBy(() -> model().bestSeconds(800))
                .isInstanceOf(OutsideValidRangeException.class)
                .hasMessage(
                        "800 m in 1:31.8 is outside what the model (critical speed, two parameters) is made for: efforts of 2:00.0 to 30:00.0. Maybe the model with three parameters, which knows a highest speed.");
    }

    @Test
    void parametersAreAboveZero() {
        assertThatThrownBy(() -> new CriticalSpeed(6.2, 0))
                .hasMessage("critical speed and D' must be above 0, not 6.2 m/s and 0.0 m");
    }
}
