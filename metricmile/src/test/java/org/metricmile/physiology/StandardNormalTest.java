package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;

class StandardNormalTest {

    private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);

    /** Wichura 1988, table of test values of AS 241. */
    @Test
    void quantilesArePublishedOnes() {
        assertThat(StandardNormal.quantile(0.25)).isCloseTo(-0.6744897501960817, within(1e-15));
        assertThat(StandardNormal.quantile(0.001)).isCloseTo(-3.090232306167814, within(1e-14));
        assertThat(StandardNormal.quantile(1e-20)).isCloseTo(-9.262340089798409, within(1e-14));
    }

    @Property
    void manyQuantilesAreThoseOneByOne(@ForAll long seed) {
        double[] probabilities = new double[101];
        Arrays.setAll(probabilities, new KeyedNoise(seed)::uniform);
        probabilities[0] = 1e-20;
        probabilities[1] = 0.075;
        probabilities[2] = 0.925;
        double[] values = new double[probabilities.length];

        StandardNormal.quantiles(probabilities, values);

        assertThat(values)
                .containsExactly(Arrays.stream(probabilities)
                        .map(StandardNormal::quantile)
                        .toArray());
    }

    @Property
    void probabilitiesAreThoseOfTheLibrary(@ForAll @DoubleRange(min = -8, max = 8) double value) {
        double expected = NORMAL.cumulativeProbability(value);

        assertThat(StandardNormal.below(value)).isCloseTo(expected, within(1e-13));
    }

    @Property
    void aQuantileHasItsProbability(@ForAll @Scale(12) @DoubleRange(min = 1e-12, max = 1 - 1e-12) double probability) {
        assertThat(StandardNormal.below(StandardNormal.quantile(probability)))
                .isCloseTo(probability, within(1e-13 + 1e-10 * Math.min(probability, 1 - probability)));
    }

    @Property
    void aTruncatedDrawLiesBetweenItsBoundsAndGrowsWithItsNumber(
            @ForAll @DoubleRange(min = -40, max = 40) double low,
            @ForAll @Scale(3) @DoubleRange(min = 1e-3, max = 30) double width,
            @ForAll @Scale(3) @DoubleRange(min = 0.001, max = 0.998) double uniform) {
        double drawn = StandardNormal.truncated(low, low + width, uniform);

        assertThat(drawn).isBetween(low, low + width);
        assertThat(StandardNormal.truncated(low, low + width, uniform + 0.001)).isGreaterThanOrEqualTo(drawn);
    }

    @Test
    void aTruncatedDrawHalvesTheProbabilityAtTheMiddleNumber() {
        double middle = StandardNormal.truncated(1, 3, 0.5);

        assertThat(StandardNormal.between(1, middle)).isCloseTo(StandardNormal.between(middle, 3), within(1e-12));
    }
}
