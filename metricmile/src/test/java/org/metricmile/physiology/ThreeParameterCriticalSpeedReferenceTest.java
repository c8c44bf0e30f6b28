package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Morton 1996, Ergonomics 39:611, for CS 6.15 m/s, D' 330 m, v_max 9.8 m/s: table T2.1, computed separately. */
class ThreeParameterCriticalSpeedReferenceTest {

    private final ThreeParameterCriticalSpeed runner = new ThreeParameterCriticalSpeed(6.15, 330, 9.8);

    @ParameterizedTest
    @CsvSource({
        " 100,      10.620",
        " 400,      46.751",
        " 800,     101.678",
        "1000,     130.867",
        "1500,     206.579",
        "1609.344, 223.479",
        "2000,     284.485",
        "3000,     443.237",
        "5000,     765.021",
    })
    void evenRunsToExhaustion(double metres, double seconds) {
        assertThat(runner.formulaSeconds(metres)).isCloseTo(seconds, within(0.0005));
    }

    /** World records of 2024 lie within 1.5 % from 800 to 5000 m. */
    @ParameterizedTest
    @CsvSource({" 800, 100.91", "1500, 206.00", "1609.344, 223.13", "3000, 437.55", "5000, 755.36"})
    void oneRunnerIsNearWorldBestLevel(double metres, double record) {
        assertThat(runner.bestSeconds(metres)).isCloseTo(record, within(record * 0.015));
    }

    /** With the linear cap sprinting out is quickest, since unevenness costs nothing: 44.27 s and 95.15 s. */
    @ParameterizedTest
    @CsvSource({"400, 44.27, 46.75", "800, 95.15, 101.68"})
    void allOutBeatsEvenUnderTheLinearCap(double metres, double allOutSeconds, double evenSeconds) {
        assertThat(allOut(metres)).isCloseTo(allOutSeconds, within(0.005));
        assertThat(runner.bestSeconds(metres)).isCloseTo(evenSeconds, within(0.005));
    }

    private double allOut(double metres) {
        double stepSeconds = 0.001;
        double share = 1;
        double run = 0;
        double seconds = 0;
        while (run < metres) {
            double speedMps = SprintCap.LINEAR.fastestMps(6.15, 9.8, share);
            share = runner.shareAfter(share, speedMps, stepSeconds);
            run += speedMps * stepSeconds;
            seconds += stepSeconds;
        }
        return seconds;
    }
}
