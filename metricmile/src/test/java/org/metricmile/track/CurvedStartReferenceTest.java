package org.metricmile.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.athletics.Distance;

/**
 * Leads over lane 1 on the curved start lines of the 400 m standard track (IAAF Track and Field Facilities Manual 2008,
 * section 2.2), computed separately: the involute of a circle of 36.80 m gives r (tan a - a) with cos a = 36.80 / r.
 */
class CurvedStartReferenceTest {

    private static final double KERB_RADIUS_METRES = 36.50;

    @ParameterizedTest
    @CsvSource({
        "37.92, 0.187",
        "39.14, 0.575",
        "40.36, 1.098",
        "41.58, 1.737",
        "42.80, 2.481",
        "44.02, 3.325",
        "45.24, 4.266",
    })
    void withAWholeBendAheadTheLineIsTheInvoluteOfACircle(double radius, double lead) {
        for (long metres : new long[] {1000, 2000, 3000, 5000, 10_000}) {
            assertThat(start(metres).leadMetres(radius - KERB_RADIUS_METRES)).isCloseTo(lead, within(0.001));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "37.92, 0.187",
        "39.14, 0.575",
    })
    void fifteenHundredMetresHaveTheSameLineInTheInnerLanes(double radius, double lead) {
        assertThat(start(1500).leadMetres(radius - KERB_RADIUS_METRES)).isCloseTo(lead, within(0.001));
    }

    private static CurvedStart start(long metres) {
        return new CurvedStart(new Course(Oval.STANDARD_400, Distance.ofMetres(metres)));
    }
}
