package org.metricmile.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.athletics.Distance;

/**
 * Where races start on the 400 m standard track (IAAF Track and Field Facilities Manual 2008, section 2.2) and how much of
 * them is bend. Values computed separately from its dimensions.
 */
class CourseReferenceTest {

    @ParameterizedTest
    @CsvSource({
        " 800,       0,      462.44, .578,  12.566",
        "1000,     200,      578.05, .578,  15.708",
        "1500,     100,      824.88, .550,  22.415",
        "1609.344, 390.656,  924.88, .575,  25.133",
        "2000,       0,     1156.11, .578,  31.416",
        "3000,     200,     1734.16, .578,  47.124",
        "5000,     200,     2890.27, .578,  78.540",
        "10000,      0,     5780.53, .578, 157.080",
    })
    void eachRaceHasItsStartItsBendsAndItsTurn(String metres, double start, double bend, double share, double turn) {
        Course course = new Course(Oval.STANDARD_400, Distance.parse(metres).orElseThrow());

        assertThat(course.startMetres()).isCloseTo(start, within(1e-9));
        assertThat(course.bendMetres()).isCloseTo(bend, within(0.005));
        assertThat(course.bendShare()).isCloseTo(share, within(0.0005));
        assertThat(course.turnRadians()).isCloseTo(turn, within(0.0005));
    }

    @Test
    void fifteenHundredMetresBeginNearTheEndOfTheFirstBend() {
        Course course = new Course(Oval.STANDARD_400, Distance.ofMetres(1500));

        assertThat(course.bendsToGo(0)).isCloseTo(7.135, within(0.0005));
        assertThat(course.bendMetresBetween(0, 100)).isCloseTo(15.61, within(0.005));
        assertThat(Math.toDegrees(course.turnRadiansBetween(0, 100))).isCloseTo(24.30, within(0.01));
    }
}
