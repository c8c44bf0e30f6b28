package org.metricmile.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MonotoneCurveTest {

    /** Steps from a hundredth to a hundred, so that neighbouring chords differ ten thousandfold. */
    private static double[] increasing(long seed, int count) {
        Random random = new Random(seed);
        double[] values = new double[count];
        for (int i = 1; i < count; i++) {
            values[i] = values[i - 1] + Math.pow(10, 4 * random.nextDouble() - 2);
        }
        return values;
    }

    @Property
    void hitsItsKnotsAndNeverDecreasesBetweenThem(
            @ForAll long xSeed, @ForAll long ySeed, @ForAll @IntRange(min = 2, max = 12) int count) {
        double[] xs = increasing(xSeed, count);
        double[] ys = increasing(ySeed, count);
        MonotoneCurve curve = new MonotoneCurve(xs, ys);

        for (int i = 0; i < count; i++) {
            assertThat(curve.at(xs[i])).isEqualTo(ys[i]);
            assertThat(curve.inverse(ys[i])).isEqualTo(xs[i]);
        }
        for (int i = 0; i + 1 < count; i++) {
            double last = ys[i];
            for (int k = 1; k < 50; k++) {
                double value = curve.at(xs[i] + (xs[i + 1] - xs[i]) * k / 50);
                assertThat(value).isBetween(last - 1e-12 * ys[count - 1], ys[i + 1]);
                last = value;
            }
        }
    }

    @Property
    void inverseUndoesTheCurve(
            @ForAll long xSeed,
            @ForAll long ySeed,
            @ForAll @IntRange(min = 2, max = 12) int count,
            @ForAll @DoubleRange(max = 1) double share) {
        double[] xs = increasing(xSeed, count);
        double[] ys = increasing(ySeed, count);
        MonotoneCurve curve = new MonotoneCurve(xs, ys);
        double y = ys[count - 1] * share;

        assertThat(curve.at(curve.inverse(y))).isCloseTo(y, within(1e-4));
    }

    /** The short way to it gives the same bits as halving all the way does. */
    @Property
    void inverseIsWhereHalvingEnds(
            @ForAll long xSeed,
            @ForAll long ySeed,
            @ForAll @IntRange(min = 2, max = 12) int count,
            @ForAll @DoubleRange(max = 1) double share) {
        double[] xs = increasing(xSeed, count);
        double[] ys = increasing(ySeed, count);
        MonotoneCurve curve = new MonotoneCurve(xs, ys);
        double y = ys[count - 1] * share;
        int next = 1;
        while (next < count - 1 && ys[next] < y) {
            next++;
        }
        Assume.that(y > ys[next - 1] && y < ys[next]);
        double low = xs[next - 1];
        double high = xs[next];
        for (int i = 0; i < 60 && high - low > 1e-9; i++) {
            double middle = (low + high) / 2;
            if (curve.at(middle) < y) {
                low = middle;
            } else {
                high = middle;
            }
        }

        assertThat(curve.inverse(y)).isEqualTo((low + high) / 2);
    }

    @Test
    void anEvenPaceIsAStraightLine() {
        MonotoneCurve curve = new MonotoneCurve(new double[] {0, 400, 800, 1200}, new double[] {0, 60, 120, 180});

        assertThat(curve.at(100)).isCloseTo(15, within(1e-12));
        assertThat(curve.at(1000)).isCloseTo(150, within(1e-12));
        assertThat(curve.inverse(75)).isCloseTo(500, within(1e-6));
    }

    /** Slope at the middle knot: the weighted harmonic mean of chords 1 and 3 over steps 1 and 2 is 9 / (5/1 + 4/3). */
    @Test
    void hasTheSlopesOfFritschAndButland() {
        MonotoneCurve curve = new MonotoneCurve(new double[] {0, 1, 3}, new double[] {0, 1, 7});
        double step = 1e-6;

        assertThat((curve.at(1 + step) - curve.at(1 - step)) / (2 * step)).isCloseTo(9 / (5.0 + 4.0 / 3), within(1e-4));
    }

    @Test
    void refusesWhatIsNotACurve() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MonotoneCurve(new double[] {0}, new double[] {0}))
                .withMessage("a curve needs two knots or more, has 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MonotoneCurve(new double[] {0, 1, 2}, new double[] {0, 5, 5}))
                .withMessage("knots do not increase at (2.0, 5.0)");
        MonotoneCurve curve = new MonotoneCurve(new double[] {1, 2}, new double[] {10, 20});
        assertThatIllegalArgumentException().isThrownBy(() -> curve.at(2.5)).withMessage("2.5 lies outside 1.0 to 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> curve.inverse(9))
                .withMessage("9.0 lies outside 10.0 to 20.0");
    }
}
