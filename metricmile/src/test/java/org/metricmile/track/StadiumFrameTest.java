package org.metricmile.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;

class StadiumFrameTest {

    /** Stadio Olimpico, Rome, in the coordinates of the tracking system used there in June 2024. */
    private static final StadiumFrame ROME_2024 = new StadiumFrame(new PlanePoint(-14.801, 45.008), 0.00012);

    @Property
    void thereAndBackIsTheSamePoint(
            @ForAll @DoubleRange(min = -100, max = 100) double x,
            @ForAll @DoubleRange(min = -100, max = 100) double y,
            @ForAll @DoubleRange(min = -7, max = 7) double axis) {
        StadiumFrame frame = new StadiumFrame(new PlanePoint(30, -12), axis);
        PlanePoint point = new PlanePoint(x, y);

        assertThat(frame.toOval(frame.toStadium(point)).metresTo(point)).isLessThan(1e-9);
        assertThat(frame.toStadium(frame.toOval(point)).metresTo(point)).isLessThan(1e-9);
    }

    @Test
    void theAxisIsTheDirectionOfTheHomeStraight() {
        StadiumFrame northwards = new StadiumFrame(new PlanePoint(100, 200), Math.PI / 2);
        PlanePoint ahead = northwards.toStadium(new PlanePoint(10, 0));

        assertThat(ahead.xMetres()).isCloseTo(100, within(1e-9));
        assertThat(ahead.yMetres()).isCloseTo(210, within(1e-9));
    }

    @Test
    void aTrackedRunnerIsFoundOnTheOval() {
        // European Championships 2024, men's 1500 m final: a runner after 39.153 s; the system's own distance was
        // 283.31 m
        PlanePoint tracked = new PlanePoint(10.844, 7.836);
        OvalPoint place = new OvalPlane(Oval.STANDARD_400).placeOf(ROME_2024.toOval(tracked));
        Course course = new Course(Oval.STANDARD_400, Distance.ofMetres(1500));

        assertThat(place.lapCoordinateMetres()).isCloseTo(course.lapCoordinateMetres(283.31), within(0.3));
        assertThat(place.offsetMetres()).isCloseTo(0.67, within(0.01));
    }

    @Test
    void aFrameWithoutNumbersIsRefused() {
        assertThatThrownBy(() -> new StadiumFrame(new PlanePoint(0, Double.NaN), 0))
                .hasMessage("a stadium frame needs finite numbers, not PlanePoint[xMetres=0.0, yMetres=NaN] and 0.0");
    }
}
