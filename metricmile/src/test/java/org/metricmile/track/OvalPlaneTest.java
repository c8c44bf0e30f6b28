package org.metricmile.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class OvalPlaneTest {

    private final OvalPlane standard = new OvalPlane(Oval.STANDARD_400);

    @Provide
    Arbitrary<Oval> ovals() {
        return Ovals.any();
    }

    @Property
    void aLapCloses(
            @ForAll("ovals") Oval oval,
            @ForAll @DoubleRange(min = -2000, max = 2000) double metres,
            @ForAll @DoubleRange(min = -1, max = 12) double offset) {
        OvalPlane plane = new OvalPlane(oval);
        PlanePoint here = plane.locate(new OvalPoint(metres, offset));
        PlanePoint oneLapOn = plane.locate(new OvalPoint(metres + oval.lapMetres(), offset));

        assertThat(here.metresTo(oneLapOn)).isLessThan(1e-8);
        assertThat(turn(plane.headingRadians(metres), plane.headingRadians(metres + oval.lapMetres())))
                .isCloseTo(0, within(1e-8));
    }

    @Property
    void aPlaceIsFoundAgainFromItsPoint(
            @ForAll("ovals") Oval oval,
            @ForAll @DoubleRange(min = 0, max = 1000) double metres,
            @ForAll @DoubleRange(min = -7, max = 12) double offset) {
        OvalPlane plane = new OvalPlane(oval);
        OvalPoint again = plane.placeOf(plane.locate(new OvalPoint(metres, offset)));

        assertThat(again.lapCoordinateMetres()).isBetween(0.0, Math.nextDown(oval.lapMetres()));
        assertThat(Math.IEEEremainder(again.lapCoordinateMetres() - metres, oval.lapMetres()))
                .isCloseTo(0, within(1e-7));
        assertThat(again.offsetMetres()).isCloseTo(offset, within(1e-9));
    }

    @Property
    void aPointIsFoundAgainFromItsPlace(
            @ForAll("ovals") Oval oval,
            @ForAll @DoubleRange(min = -150, max = 150) double x,
            @ForAll @DoubleRange(min = -100, max = 100) double y) {
        OvalPlane plane = new OvalPlane(oval);
        PlanePoint point = new PlanePoint(x, y);

        assertThat(plane.locate(plane.placeOf(point)).metresTo(point)).isLessThan(1e-9);
    }

    @Property
    void theHeadingIsTheDirectionOfTheNextStep(
            @ForAll("ovals") Oval oval, @ForAll @DoubleRange(min = 0, max = 1000) double metres) {
        OvalPlane plane = new OvalPlane(oval);
        double stepMetres = 1e-4;
        PlanePoint here = plane.locate(new OvalPoint(metres, 0.3));
        PlanePoint next = plane.locate(new OvalPoint(metres + stepMetres, 0.3));

        assertThat(here.metresTo(next)).isCloseTo(stepMetres, within(1e-8));
        double direction = Math.atan2(next.yMetres() - here.yMetres(), next.xMetres() - here.xMetres());
        assertThat(turn(direction, plane.headingRadians(metres))).isCloseTo(0, within(1e-4));
    }

    @Test
    void theFinishLineIsAtTheRightEndOfTheHomeStraight() {
        PlanePoint finish = standard.locate(new OvalPoint(0, 0.30));

        assertThat(finish.xMetres()).isCloseTo(42.195, within(0.001));
        assertThat(finish.yMetres()).isCloseTo(-36.80, within(1e-9));
        assertThat(standard.headingRadians(0)).isZero();
        assertThat(standard.headingRadians(399)).isZero();
        assertThat(standard.headingRadians(150)).isCloseTo(Math.PI, within(1e-12));
    }

    @Test
    void theBendsAreRunAnticlockwise() {
        PlanePoint middleOfFirstBend = standard.locate(new OvalPoint(Oval.STANDARD_400.bendMetres() / 2, 0.30));
        PlanePoint middleOfSecondBend = standard.locate(new OvalPoint(200 + Oval.STANDARD_400.bendMetres() / 2, 0.30));

        assertThat(middleOfFirstBend.xMetres()).isCloseTo(42.195 + 36.80, within(0.001));
        assertThat(middleOfFirstBend.yMetres()).isCloseTo(0, within(1e-9));
        assertThat(middleOfSecondBend.xMetres()).isCloseTo(-42.195 - 36.80, within(0.001));
        assertThat(standard.headingRadians(Oval.STANDARD_400.bendMetres() / 2)).isCloseTo(Math.PI / 2, within(1e-12));
    }

    private static double turn(double fromRadians, double toRadians) {
        return Math.IEEEremainder(toRadians - fromRadians, 2 * Math.PI);
    }
}
