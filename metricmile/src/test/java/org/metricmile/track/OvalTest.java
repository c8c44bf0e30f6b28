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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OvalTest {

    @Provide
    Arbitrary<Oval> ovals() {
        return Ovals.any();
    }

    @Property
    void twoBendsAndTwoStraightsMakeALap(@ForAll("ovals") Oval oval) {
        assertThat(2 * (oval.bendMetres() + oval.straightMetres())).isCloseTo(oval.lapMetres(), within(1e-9));
    }

    @Property
    void everyLapHasTwoBendsWhereverItBegins(
            @ForAll("ovals") Oval oval, @ForAll @DoubleRange(min = -5000, max = 5000) double from) {
        assertThat(oval.bendMetresBetween(from, from + oval.lapMetres()))
                .isCloseTo(2 * oval.bendMetres(), within(1e-8));
    }

    @Property
    void theSamePlaceOneLapOnHasTheSameLapCoordinate(
            @ForAll("ovals") Oval oval, @ForAll @DoubleRange(min = -5000, max = 5000) double metres) {
        double within = oval.withinLapMetres(metres);

        assertThat(within).isBetween(0.0, Math.nextDown(oval.lapMetres()));
        assertThat(Math.IEEEremainder(oval.withinLapMetres(metres + oval.lapMetres()) - within, oval.lapMetres()))
                .isCloseTo(0, within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({
        "0, FIRST_BEND",
        "115.6, FIRST_BEND",
        "115.62, BACK_STRAIGHT",
        "199.9, BACK_STRAIGHT",
        "200, SECOND_BEND",
        "315.62, HOME_STRAIGHT",
        "399.999, HOME_STRAIGHT",
        "400, FIRST_BEND",
        "-1, HOME_STRAIGHT",
        "1100, SECOND_BEND",
        "-1e-20, FIRST_BEND",
    })
    void aLapCoordinateLiesOnABendOrAStraight(double lapCoordinateMetres, Section section) {
        assertThat(Oval.STANDARD_400.sectionAt(lapCoordinateMetres)).isEqualTo(section);
    }

    @Test
    void bendsAndStraightsAreToldApart() {
        assertThat(Section.values())
                .filteredOn(Section::isBend)
                .containsExactly(Section.FIRST_BEND, Section.SECOND_BEND);
    }

    @Test
    void backwardsIsNegative() {
        assertThat(Oval.STANDARD_400.bendMetresBetween(210, 190)).isCloseTo(-10, within(1e-9));
    }

    @Test
    void aCircleIsAnOvalWithoutStraights() {
        Oval circle = Oval.withStraight(0, 20, Lanes.kerbed(4, 1.22));

        assertThat(circle.straightMetres()).isZero();
        assertThat(circle.sectionAt(circle.bendMetres() * 1.5)).isEqualTo(Section.SECOND_BEND);
    }

    @Test
    void impossibleOvalsAreRefused() {
        Lanes lanes = Lanes.kerbed(8, 1.22);
        assertThatThrownBy(() -> new Oval(200, 36.5, 0, lanes))
                .hasMessage(
                        "a lap of 200.0 m is too short: two bends of kerb radius 36.5 m measure 231.221 m in lane 1;"
                                + " maybe the radius is a diameter");
        assertThatThrownBy(() -> new Oval(400, -1, 0, lanes))
                .hasMessage("the radius of a bend must be above 0 m, not -1.0");
        assertThatThrownBy(() -> new Oval(400, Double.NaN, 0, lanes))
                .hasMessage("the radius of a bend must be above 0 m, not NaN");
        assertThatThrownBy(() -> new Oval(400, 3, 0, lanes))
                .hasMessage("8 lanes of 1.22 m do not fit bends of kerb radius 3.0 m");
        assertThatThrownBy(() -> new Oval(400, 36.5, 60, lanes))
                .hasMessage("banking must be 0 to 45 degrees, not 60.0");
        assertThatThrownBy(() -> Oval.withStraight(-5, 36.5, lanes)).hasMessage("a straight cannot be -5.0 m long");
        assertThatThrownBy(() -> Oval.withStraight(Double.POSITIVE_INFINITY, 36.5, lanes))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
