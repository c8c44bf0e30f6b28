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
import org.metricmile.athletics.Distance;

class CurvedStartTest {

    private final CurvedStart fifteenHundred = new CurvedStart(new Course(Oval.STANDARD_400, Distance.ofMetres(1500)));

    @Provide
    Arbitrary<Course> courses() {
        return Ovals.anyCourse();
    }

    @Property
    void theLeadGrowsWithTheOffset(
            @ForAll("courses") Course course,
            @ForAll @DoubleRange(min = 0, max = 1) double a,
            @ForAll @DoubleRange(min = 0, max = 1) double b) {
        CurvedStart start = new CurvedStart(course);
        double widthMetres = course.oval().lanes().totalWidthMetres();

        assertThat(start.leadMetres(Math.min(a, b) * widthMetres))
                .isBetween(0.0, start.leadMetres(Math.max(a, b) * widthMetres) + 1e-9);
    }

    /** Checks the line by another way than it is made: tries all points on the coming bends and straights. */
    @Property(tries = 50)
    void everyoneHasTheSameWayToGo(
            @ForAll("courses") Course course, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        Oval oval = course.oval();
        double offsetMetres =
                Math.max(oval.lanes().offsetMetres(1), share * oval.lanes().totalWidthMetres());
        OvalPlane plane = new OvalPlane(oval);
        PlanePoint from = plane.locate(new OvalPoint(new CurvedStart(course).startMetres(offsetMetres), offsetMetres));

        // a straight line to the place where the measurement line is joined, which must not cut through the infield
        double leastGainMetres = Double.POSITIVE_INFINITY;
        for (double joinMetres = 0; joinMetres < oval.lapMetres() / 2; joinMetres += 0.02) {
            double alongMetres = course.startMetres() + joinMetres;
            PlanePoint join =
                    plane.locate(new OvalPoint(alongMetres, oval.lanes().offsetMetres(1)));
            double heading = plane.headingRadians(alongMetres);
            double outsideMetres = (from.xMetres() - join.xMetres()) * Math.sin(heading)
                    - (from.yMetres() - join.yMetres()) * Math.cos(heading);
            if (outsideMetres >= -1e-9) {
                leastGainMetres = Math.min(leastGainMetres, from.metresTo(join) - joinMetres);
            }
        }
        assertThat(leastGainMetres).isCloseTo(0, within(0.001));
    }

    @Test
    void laneOneStartsAtTheStart() {
        assertThat(fifteenHundred.startMetres(0.30)).isEqualTo(100);
        assertThat(fifteenHundred.startMetres(0)).isEqualTo(100);
        assertThat(fifteenHundred.leadMetres(0.30)).isZero();
    }

    /** The string has left the first bend and lies along the back straight to the second; solved separately for lanes 4 to 9. */
    @ParameterizedTest
    @CsvSource({
        "4, 1.0931",
        "5, 1.6519",
        "6, 2.2270",
        "7, 2.8183",
        "8, 3.4258",
        "9, 4.0494",
    })
    void outerRunnersOverFifteenHundredMetresLeadByLessThanOnAWholeBend(int lane, double lead) {
        assertThat(fifteenHundred.leadMetres(Oval.STANDARD_400.lanes().offsetMetres(lane)))
                .isCloseTo(lead, within(0.0001));
    }

    @Test
    void theStartOfTheMileLiesWhollyOnTheHomeStraight() {
        CurvedStart mile = new CurvedStart(
                new Course(Oval.STANDARD_400, Distance.parse("1609.344").orElseThrow()));

        assertThat(mile.startMetres(8.74)).isCloseTo(393.104, within(0.0001));
        assertThat(mile.leadMetres(8.74)).isCloseTo(2.448, within(0.0001));
    }

    @Test
    void nobodyStartsOffTheTrack() {
        assertThatThrownBy(() -> fifteenHundred.startMetres(12))
                .hasMessage("the track is 10.98 m wide: nobody starts 12.0 m from the kerb");
        assertThatThrownBy(() -> fifteenHundred.leadMetres(-1))
                .hasMessage("the track is 10.98 m wide: nobody starts -1.0 m from the kerb");
    }
}
