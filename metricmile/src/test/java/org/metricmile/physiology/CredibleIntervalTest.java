package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CredibleIntervalTest {

    @Test
    void equallyMuchIsLeftOutAtBothEnds() {
        double[] draws = IntStream.rangeClosed(0, 100).mapToDouble(i -> 100 - i).toArray();
        CredibleInterval interval = CredibleInterval.of(draws, 0.9);

        assertThat(interval.low()).isCloseTo(5, within(1e-9));
        assertThat(interval.median()).isCloseTo(50, within(1e-9));
        assertThat(interval.high()).isCloseTo(95, within(1e-9));
        assertThat(interval.contains(5.1)).isTrue();
        assertThat(interval.contains(95.1)).isFalse();
        assertThat(interval).hasToString("50.00 (90 %: 5.000 to 95.00)");
    }

    @Test
    void fewDrawsAreNoInterval() {
        assertThatThrownBy(() -> CredibleInterval.of(new double[19], 0.9))
                .hasMessage("an interval needs 20 draws or more, not 19");
        assertThatThrownBy(() -> new CredibleInterval(2, 1, 3, 0.9))
                .hasMessage("an interval of 0.9 from 2.0 over 1.0 to 3.0 is none");
    }

    /** The library's quantiles are the reference, to the last bit; the order of before is only a help. */
    @Property(tries = 200)
    void drawsThatChangeLittleAreOrderedAnewEachTime(
            @ForAll long seed,
            @ForAll @IntRange(min = 20, max = 300) int count,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double probability) {
        KeyedNoise noise = new KeyedNoise(seed);
        Ascending ascending = new Ascending(count);
        double[] draws = new double[count];
        for (int time = 0; time < 4; time++) {
            for (int i = 0; i < count; i++) {
                draws[i] += Math.rint(8 * noise.at(time).gaussian(i)) / 8;
            }
            assertThat(CredibleInterval.ofAscending(ascending.of(draws), probability))
                    .isEqualTo(CredibleInterval.of(draws, probability));
        }
    }
}
