package org.metricmile.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LocalParabolaTest {

    @Test
    void theWeightsAreThoseOfSavitzkyAndGolay() {
        // 5 points, quadratic: first derivative (-2 -1 0 1 2)/10, second (2 -1 -2 -1 2)/7, Savitzky and Golay 1964,
        // tables
        double[] slopes = {-0.2, -0.1, 0, 0.1, 0.2};
        double[] curvatures = {2 / 7.0, -1 / 7.0, -2 / 7.0, -1 / 7.0, 2 / 7.0};
        for (int i = 0; i < 5; i++) {
            double[] unit = new double[5];
            unit[i] = 1;
            LocalParabola parabola = new LocalParabola(1);
            parabola.fit(unit, 2, 2);
            assertThat(parabola.slope()).isCloseTo(slopes[i], within(1e-12));
            assertThat(parabola.curvature()).isCloseTo(curvatures[i], within(1e-12));
        }
    }

    @Property(tries = 200)
    void aParabolaIsHitExactlyAlsoAtTheEnds(
            @ForAll @DoubleRange(min = -5, max = 5) double start,
            @ForAll @DoubleRange(min = -9, max = 9) double speed,
            @ForAll @DoubleRange(min = -2, max = 2) double acceleration,
            @ForAll @IntRange(min = 0, max = 29) int at) {
        double[] values = new double[30];
        for (int i = 0; i < values.length; i++) {
            double t = i * 0.1;
            values[i] = start + speed * t + acceleration * t * t / 2;
        }
        LocalParabola parabola = new LocalParabola(0.1);
        parabola.fit(values, at, 10);
        assertThat(parabola.slope()).isCloseTo(speed + acceleration * at * 0.1, within(1e-7));
        assertThat(parabola.curvature()).isCloseTo(acceleration, within(1e-6));
    }

    @Test
    void theWindowEndsWhereNothingIsKnown() {
        double[] values = {1000, Double.NaN, 0, 1, 2, 3, Double.NaN, -1000};
        LocalParabola parabola = new LocalParabola(1);
        parabola.fit(values, 4, 5);
        assertThat(parabola.slope()).isCloseTo(1, within(1e-12));
        assertThat(parabola.curvature()).isCloseTo(0, within(1e-12));
    }

    @Test
    void twoValuesHaveASlopeAndOneHasNone() {
        LocalParabola parabola = new LocalParabola(0.5);
        parabola.fit(new double[] {1, 2, Double.NaN}, 1, 4);
        assertThat(parabola.slope()).isEqualTo(2);
        assertThat(parabola.curvature()).isEqualTo(0);
        parabola.fit(new double[] {Double.NaN, 7, Double.NaN}, 1, 4);
        assertThat(parabola.slope()).isEqualTo(0);
    }
}
