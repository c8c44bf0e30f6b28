package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;

class ElementaryTest {

    @Property
    void theExponentialAgreesWithTheJdk(@ForAll @DoubleRange(min = -600, max = 600) double x) {
        double expected = StrictMath.exp(x);

        assertThat(Elementary.exp(x)).isCloseTo(expected, within(1e-13 * expected));
    }

    @Property
    void nearZeroTheExponentialAgreesToo(@ForAll @DoubleRange(min = -5, max = 5) double thousandths) {
        double x = thousandths / 1000;

        assertThat(Elementary.expNearZero(x)).isCloseTo(StrictMath.exp(x), within(3e-14));
    }

    @Property
    void theLogarithmAgreesWithTheJdk(@ForAll @DoubleRange(min = -690, max = 690) double power) {
        double x = StrictMath.exp(power);
        double expected = StrictMath.log(x);

        assertThat(Elementary.log(x)).isCloseTo(expected, within(1e-15 * Math.max(1, Math.abs(expected)) * 2));
    }

    @Property
    void nearOneTheLogarithmAgreesToo(@ForAll @DoubleRange(min = 0.5, max = 2) double x) {
        assertThat(Elementary.log(x)).isCloseTo(StrictMath.log(x), within(3e-16));
    }

    @Test
    void powersOfNothingAreNothing() {
        assertThat(Elementary.pow(0, 0.4)).isZero();
        assertThat(Elementary.pow(0.2, 0.4)).isCloseTo(StrictMath.pow(0.2, 0.4), within(1e-15));
        assertThat(Elementary.exp(-800)).isZero();
    }

    @Property
    void theQuantileAgreesWithThatOfHipparchus(@ForAll @DoubleRange(min = -6, max = 6) double z) {
        double p = new NormalDistribution(0, 1).cumulativeProbability(z);
        double expected = new NormalDistribution(0, 1).inverseCumulativeProbability(p);

        assertThat(Elementary.normalQuantile(p)).isCloseTo(expected, within(5e-9 * Math.max(1, Math.abs(expected))));
    }
}
