package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ReconstitutionTest {

    /** The closed form solves dB/dt = (CS - u)(D' - B)/D'. */
    @Property(tries = 200)
    void differentialFormSolvesItsEquation(
            @ForAll @DoubleRange(min = 0, max = 180) double balanceMetres,
            @ForAll @DoubleRange(min = 2, max = 6.25) double demandMps) {
        DPrimeBalance model = new DPrimeBalance(6.30, 180, new Reconstitution.Differential());
        double stepSeconds = 0.001;
        double slope = (model.afterMetres(balanceMetres, demandMps, stepSeconds) - balanceMetres) / stepSeconds;

        assertThat(slope).isCloseTo((6.30 - demandMps) * (180 - balanceMetres) / 180, within(1e-3));
    }

    @Test
    void slowerRunningRecoversFasterInTheDifferentialFormOnly() {
        Reconstitution differential = new Reconstitution.Differential();
        Reconstitution fixed = new Reconstitution.FixedTime(400);

        assertThat(differential.stillMissing(2, 180, 60)).isLessThan(differential.stillMissing(1, 180, 60));
        assertThat(fixed.stillMissing(2, 180, 60)).isEqualTo(fixed.stillMissing(1, 180, 60));
    }

    @Test
    void aTimeConstantIsAboveZero() {
        assertThatThrownBy(() -> new Reconstitution.FixedTime(0))
                .hasMessage("a time constant must be above 0 s, not 0.0");
    }
}
