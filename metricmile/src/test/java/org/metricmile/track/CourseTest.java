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

class CourseTest {

    private final Course fifteenHundred = new Course(Oval.STANDARD_400, Distance.ofMetres(1500));

    @Provide
    Arbitrary<Course> courses() {
        return Ovals.anyCourse();
    }

    @Property
    void bendsAndTurnAddUpAtAnyPosition(
            @ForAll("courses") Course course, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        double metres = course.distance().inMetres();
        double middle = share * metres;

        assertThat(course.bendMetresBetween(0, middle) + course.bendMetresBetween(middle, metres))
                .isCloseTo(course.bendMetres(), within(1e-8));
        assertThat(course.bendsToGo(0) * Math.PI).isCloseTo(course.turnRadians(), within(1e-8));
    }

    @Test
    void lapsAndBendsToGoRunDownToNothing() {
        assertThat(fifteenHundred.lapsToGo(0)).isEqualTo(3.75);
        assertThat(fifteenHundred.lapsToGo(1100)).isEqualTo(1);
        assertThat(fifteenHundred.bendsToGo(1100)).isCloseTo(2, within(1e-12));
        assertThat(fifteenHundred.bendsToGo(1450)).isZero();
        assertThat(fifteenHundred.lapsToGo(1500)).isZero();
    }

    @Test
    void theBellIsAtTheFinishLine() {
        assertThat(fifteenHundred.lapCoordinateMetres(1100)).isZero();
        assertThat(fifteenHundred.sectionAt(1099)).isEqualTo(Section.HOME_STRAIGHT);
        assertThat(fifteenHundred.sectionAt(1100)).isEqualTo(Section.FIRST_BEND);
    }

    @Test
    void aRaceOfNoLengthIsRefused() {
        assertThatThrownBy(() -> new Course(Oval.STANDARD_400, Distance.ZERO))
                .hasMessage("a race must be longer than 0 m, not 0 m");
    }
}
