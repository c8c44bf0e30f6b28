package org.metricmile.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.metricmile.physiology.StandardNormal;

class NormalTailsTest {

    @Property
    void theTableIsTheDistribution(@ForAll @DoubleRange(max = 12) double size) {
        assertThat(NormalTails.beyond(size)).isCloseTo(StandardNormal.tail(size), within(1e-10));
    }

    @Property
    void tailsOnlyFall(@ForAll @DoubleRange(max = 9) double size, @ForAll @DoubleRange(max = 0.05) double more) {
        assertThat(NormalTails.beyond(size + more)).isLessThanOrEqualTo(NormalTails.beyond(size) + 1e-16);
    }
}
