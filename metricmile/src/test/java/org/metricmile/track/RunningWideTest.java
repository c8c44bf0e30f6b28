package org.metricmile.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;

class RunningWideTest {

    private final RunningWide wide = new RunningWide(new Course(Oval.STANDARD_400, Distance.ofMetres(1500)));

    @Provide
    Arbitrary<Course> courses() {
        return Ovals.anyCourse();
    }

    @Property
    void theMeasurementLineCostsNothing(@ForAll("courses") Course course) {
        RunningWide onLine = new RunningWide(course);

        assertThat(onLine.extraMetres(0, course.distance().inMetres(), 0.30)).isZero();
        assertThat(onLine.measuredSpeedMps(0, 0.30, 7)).isCloseTo(7, within(1e-12));
    }

    /** A lap at a steady offset costs 2 pi times what it is outside, whatever the shape of the oval. */
    @Property
    void everyLapCostsTheSame(@ForAll("courses") Course course, @ForAll @DoubleRange(min = 0, max = 10) double offset) {
        double lapMetres = course.oval().lapMetres();

        assertThat(new RunningWide(course).extraMetres(33, 33 + lapMetres, offset))
                .isCloseTo(2 * Math.PI * (offset - 0.30), within(1e-8));
    }

    @Test
    void aStraightCostsNothing() {
        assertThat(wide.extraMetres(20, 90, 3)).isZero();
        assertThat(wide.measuredSpeedMps(50, 3, 7.2)).isEqualTo(7.2);
    }

    @Test
    void insideTheMeasurementLineMetresAreSaved() {
        assertThat(wide.extraMetres(100, 300, 0.20)).isCloseTo(-0.1 * Math.PI, within(1e-9));
    }

    @Test
    void secondsNeedASpeed() {
        assertThatThrownBy(() -> RunningWide.secondsLost(3, 0))
                .hasMessage("a runner's speed must be above 0 m/s, not 0.0");
    }
}
