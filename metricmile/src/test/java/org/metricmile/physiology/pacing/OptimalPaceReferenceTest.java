package org.metricmile.physiology.pacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.physiology.Keller;

/**
 * Reference races of the runner with tau 0.90 s, F 11.0 m/s2, sigma 44.1 W/kg and E0 2795 J/kg, which were found by direct
 * transcription (trapezoid, 400 to 1600 pieces): within 0.05 s of all, 0.03 s of 100 m.
 */
class OptimalPaceReferenceTest {

    private static final double RESERVE = 2795;
    private static final double POWER = 44.1;

    @ParameterizedTest
    @CsvSource({"800, 99.585", "1000, 130.552", "1500, 208.867", "1609.344, 226.079", "3000, 445.903", "5000, 762.939"})
    void constantPowerIsKellersRace(double metres, double seconds) {
        PacedRace race = OptimalPace.of(runner(AerobicPower.constant(POWER, RESERVE)), metres);

        assertThat(race.seconds()).isCloseTo(seconds, within(0.005));
        assertThat(race.seconds())
                .isCloseTo(
                        new Keller(0.90, 11.0, POWER, RESERVE).quickest(metres).seconds(), within(0.005));
    }

    @Test
    void powerThatIsLostWhenEmptyMakesAKick() {
        PacedRace race = OptimalPace.of(runner(AerobicPower.lostWhenEmpty(POWER, RESERVE)), 1500);

        assertThat(race.seconds()).isCloseTo(209.255, within(0.005));
        assertThat(race.secondsAt(400)).isCloseTo(56.57, within(0.01));
        assertThat(race.secondsAt(800)).isCloseTo(112.69, within(0.01));
        assertThat(race.secondsAt(1200)).isCloseTo(168.74, within(0.01));
        double[] lastFive = {14.01, 13.99, 13.91, 13.67, 12.94};
        for (int i = 0; i < 5; i++) {
            double from = 1000 + 100 * i;
            assertThat(race.secondsAt(from + 100) - race.secondsAt(from)).isCloseTo(lastFive[i], within(0.015));
        }
    }

    @Test
    void powerThatRisesWithTheDeficitMakesAFastStart() {
        PacedRace race = OptimalPace.of(runner(new AerobicPower(POWER, RESERVE, 0.75, 0.12, 0, 1)), 1500);

        assertThat(race.seconds()).isCloseTo(211.853, within(0.005));
        assertThat(race.secondsAt(100)).isCloseTo(11.62, within(0.03));
        assertThat(race.secondsAt(400)).isCloseTo(51.64, within(0.05));
        assertThat(race.secondsAt(1200)).isCloseTo(167.74, within(0.05));
    }

    @Test
    void bothMakeTheShapeOfAU() {
        PacedRace race = OptimalPace.of(runner(new AerobicPower(POWER, RESERVE, 0.75, 0.12, 0.10, 0.06)), 1500);

        assertThat(race.seconds()).isCloseTo(212.444, within(0.005));
        double[] first = {11.65, 12.69, 13.62, 14.11};
        double[] last = {14.64, 14.23, 13.29};
        for (int i = 0; i < first.length; i++) {
            assertThat(race.secondsAt(100 * i + 100) - race.secondsAt(100 * i)).isCloseTo(first[i], within(0.03));
        }
        for (int i = 0; i < last.length; i++) {
            assertThat(race.secondsAt(1300 + 100 * i) - race.secondsAt(1200 + 100 * i))
                    .isCloseTo(last[i], within(0.03));
        }
    }

    @Test
    void theReserveIsSpentAtTheFinish() {
        PacedRace race = OptimalPace.of(runner(AerobicPower.lostWhenEmpty(POWER, RESERVE)), 1500);

        assertThat(race.leftJkgAt(0)).isEqualTo(RESERVE);
        assertThat(race.leftJkgAt(1500)).isCloseTo(0, within(1e-6));
    }

    @Test
    void moreReserveAndMorePowerAreNeverSlower() {
        double before = OptimalPace.of(PacingRunner.usual(POWER, RESERVE), 1500).seconds();

        assertThat(OptimalPace.of(PacingRunner.usual(POWER + 0.5, RESERVE), 1500)
                        .seconds())
                .isLessThan(before);
        assertThat(OptimalPace.of(PacingRunner.usual(POWER, RESERVE + 50), 1500).seconds())
                .isLessThan(before);
    }

    @Test
    void distancesOutsideTheRangeAreRefused() {
        assertThatThrownBy(() -> OptimalPace.of(PacingRunner.usual(POWER, RESERVE), 100))
                .hasMessage("paces are found for 400 to 10,000 m, not 100.0");
    }

    @Test
    void whatCanBeRunAtFullForceIs() {
        PacedRace race = OptimalPace.of(runner(AerobicPower.constant(POWER, RESERVE)), 400);

        assertThat(race.seconds()).isCloseTo(41.304, within(0.005));
        assertThat(race.leftJkgAt(400)).isPositive();
    }

    private static PacingRunner runner(AerobicPower power) {
        return new PacingRunner(0.90, 11.0, power);
    }
}
