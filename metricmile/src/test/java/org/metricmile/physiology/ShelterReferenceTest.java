package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of shelter behind one runner, computed separately, and the published anchors it was laid through. */
class ShelterReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "0.8, .650, .520, .267, .055",
        "1.0, .614, .492, .252, .052",
        "1.3, .563, .451, .232, .048",
        "2.0, .461, .369, .190, .039",
        "3.0, .347, .278, .143, .029",
        "5.0, .196, .157, .080, .017",
    })
    void behindOneRunner(double gapMetres, double inLine, double at30, double at60, double at100) {
        assertThat(Shelter.behind(gapMetres, 0)).isCloseTo(inLine, within(0.00051));
        assertThat(Shelter.behind(gapMetres, 0.3)).isCloseTo(at30, within(0.00051));
        assertThat(Shelter.behind(gapMetres, -0.6)).isCloseTo(at60, within(0.00051));
        assertThat(Shelter.behind(gapMetres, 1.0)).isCloseTo(at100, within(0.00051));
    }

    @Test
    void behindTwoAbreast() {
        double one = Shelter.behind(1.3, 0.5);

        assertThat(Shelter.together(one, Shelter.behind(1.3, -0.5))).isCloseTo(.516, within(0.00051));
    }

    @Test
    void publishedAnchors() {
        // Beaumont et al. 2020: 7.8 N alone, 3.3 N 1.3 m behind
        assertThat(Shelter.behind(1.3, 0)).isCloseTo(1 - 3.3 / 7.8, within(0.02));
        // Li et al. 2025: 67 % less at the smallest gap
        assertThat(Shelter.behind(0.8, 0)).isCloseTo(.67, within(0.021));
    }
}
