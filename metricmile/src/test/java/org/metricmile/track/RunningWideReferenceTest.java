package org.metricmile.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;

/**
 * What running wide costs on the 400 m standard track (IAAF Track and Field Facilities Manual 2008, section 2.2). Values
 * computed separately: a metre wide costs pi metres for each bend of half a turn.
 */
class RunningWideReferenceTest {

    private final RunningWide wide = new RunningWide(new Course(Oval.STANDARD_400, Distance.ofMetres(1500)));

    @Test
    void aMetreWideForABendCostsPiMetres() {
        double extraMetres = wide.extraMetres(100, 300, 1.30);

        assertThat(extraMetres).isCloseTo(3.1416, within(0.00005));
        assertThat(RunningWide.secondsLost(extraMetres, 7.2)).isCloseTo(0.436, within(0.0005));
        assertThat(RunningWide.secondsLost(extraMetres, 8.0)).isCloseTo(0.393, within(0.0005));
    }

    @Test
    void aBendOnTheMeasurementLineOfLaneTwoCostsHalfASecond() {
        double extraMetres = wide.extraMetres(100, 300, 1.42);

        assertThat(RunningWide.secondsLost(extraMetres, 7.2)).isCloseTo(0.489, within(0.0005));
    }

    @Test
    void fifteenHundredMetresOneMetreWideAreTwentyTwoMetresLonger() {
        assertThat(wide.extraMetres(0, 1500, 1.30)).isCloseTo(22.415, within(0.0005));
    }

    @Test
    void aRunnerOneMetreWideIsMeasuredSlower() {
        assertThat(wide.measuredSpeedMps(150, 1.30, 7.2)).isCloseTo(7.0095, within(0.00005));
    }

    @Test
    void movingOutOnAStraightIsNearlyFree() {
        assertThat(RunningWide.slantMetres(10, 1)).isCloseTo(0.05, within(0.0005));
    }
}
