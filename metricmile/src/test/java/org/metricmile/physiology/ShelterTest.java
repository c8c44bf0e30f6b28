package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ShelterTest {

    @Property
    void fartherAwayShelterIsNoBetter(
            @ForAll @DoubleRange(min = 0.01, max = 20) double gapMetres,
            @ForAll @DoubleRange(min = 0, max = 5) double acrossMetres,
            @ForAll @DoubleRange(min = 0, max = 3) double fartherMetres) {
        double shelter = Shelter.behind(gapMetres, acrossMetres);

        assertThat(Shelter.behind(gapMetres + fartherMetres, acrossMetres)).isLessThanOrEqualTo(shelter);
        assertThat(Shelter.behind(gapMetres, acrossMetres + fartherMetres)).isLessThanOrEqualTo(shelter);
        assertThat(Shelter.behind(gapMetres, -acrossMetres)).isEqualTo(shelter);
        assertThat(shelter).isBetween(0.0, 0.65);
    }

    @Property
    void oneMoreRunnerAheadNeverHarms(
            @ForAll @DoubleRange(min = 0, max = 0.65) double one,
            @ForAll @DoubleRange(min = 0, max = 0.65) double other) {
        assertThat(Shelter.together(one, other))
                .isGreaterThanOrEqualTo(Shelter.together(one) - 1e-15)
                .isEqualTo(Shelter.together(other, one))
                .isLessThanOrEqualTo(Shelter.MOST);
    }

    @Test
    void aRunnerAbreastOrBehindSheltersNobody() {
        assertThat(Shelter.behind(0, 0.6)).isZero();
        assertThat(Shelter.behind(-1, 0)).isZero();
        assertThat(Shelter.together()).isZero();
    }
}
