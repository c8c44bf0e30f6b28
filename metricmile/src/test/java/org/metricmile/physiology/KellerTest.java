package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class KellerTest implements EnergyModelContract {

    @Override
    public EnergyModel model() {
        return Keller.RECORDS_OF_1972;
    }

    /** More of anything that helps never makes the quickest race slower. */
    @Property(tries = 100)
    void aStrongerRunnerIsNotSlower(
            @ForAll @DoubleRange(min = 150, max = 10_000) double metres,
            @ForAll @DoubleRange(min = 1, max = 1.2) double stronger) {
        Keller runner = Keller.RECORDS_OF_1972;
        double seconds = runner.quickest(metres).seconds();

        assertThat(new Keller(0.892, 12.2 * stronger, runner.aerobicPowerWkg(), runner.reserveJkg())
                        .quickest(metres)
                        .seconds())
                .isLessThanOrEqualTo(seconds + 1e-6);
        assertThat(new Keller(0.892, 12.2, runner.aerobicPowerWkg(), runner.reserveJkg() * stronger)
                        .quickest(metres)
                        .seconds())
                .isLessThanOrEqualTo(seconds + 1e-6);
    }

    @Test
    void numbersMustMakeARunner() {
        assertThatThrownBy(() -> new Keller(0.892, 12.2, 9.93, 0))
                .hasMessage("a runner of Keller's needs numbers above 0, not 0.892 s, 12.2 m/s2, 9.93 W/kg, 0.0 J/kg");
        assertThatThrownBy(() -> new Keller(0.892, 1.22, 41.5, 2400))
                .hasMessage(
                        "a top speed of 1.09 m/s is below the speed that the aerobic power allows; maybe units are mixed");
        assertThatThrownBy(() -> Keller.RECORDS_OF_1972.quickest(0))
                .hasMessage("a race must be longer than 0 m, not 0.0");
    }
}
