package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.physiology.Keller.QuickestRace;

/**
 * Keller 1974, Amer. Math. Monthly 81:474, with his constants (0.892 s, 12.2 m/s2, 9.93 cal/(kg s), 575 cal/kg): table K1,
 * computed separately and checked by direct transcription. Keller's own printed times are given beside; his constants are
 * rounded.
 */
class KellerReferenceTest {

    private final Keller keller = Keller.RECORDS_OF_1972;

    @ParameterizedTest
    @CsvSource({
        "  100,   10.081,  10.07",
        "  200,   19.270,  19.25",
    })
    void theSprintsAreRunAtFullForce(double metres, double seconds, double printedSeconds) {
        QuickestRace race = keller.quickest(metres);

        assertThat(race.seconds()).isCloseTo(seconds, within(0.005));
        assertThat(race.seconds()).isCloseTo(printedSeconds, within(0.2));
        assertThat(race.finishMps()).isCloseTo(10.882, within(0.0005));
        assertThat(race.cruiseMps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "  400,      43.277, 1.7843, 9.4101, 0.860, 6.674,  43.27",
        "  800,     105.964, 1.0663, 7.5897, 1.078, 6.236, 105.95",
        " 1000,     138.187, 0.9822, 7.2639, 1.159, 6.183, 138.16",
        " 1500,     219.473, 0.8854, 6.8492, 1.314, 6.130, 219.44",
        " 1609.344, 237.318, 0.8734, 6.7946, 1.342, 6.124, 237.28",
        " 3000,     465.019, 0.8026, 6.4570, 1.598, 6.098, 464.96",
        " 5000,     793.209, 0.7728, 6.3065, 1.816, 6.091, 793.11",
        "10000,    1614.282, 0.7515, 6.1961, 2.117, 6.089, 1614.10",
    })
    void longerRacesHaveThreePhases(
            double metres,
            double seconds,
            double fullForceSeconds,
            double cruiseMps,
            double emptySeconds,
            double finishMps,
            double printedSeconds) {
        QuickestRace race = keller.quickest(metres);

        assertThat(race.seconds()).isCloseTo(seconds, within(0.005));
        assertThat(race.seconds()).isCloseTo(printedSeconds, within(0.2));
        assertThat(race.fullForceSeconds()).isCloseTo(fullForceSeconds, within(0.0005));
        assertThat(race.cruiseMps().orElseThrow()).isCloseTo(cruiseMps, within(0.0005));
        assertThat(race.emptySeconds()).isCloseTo(emptySeconds, within(0.005));
        assertThat(race.finishMps()).isCloseTo(finishMps, within(0.001));
    }

    @Test
    void fullForceLastsTwoHundredAndNinetyOneMetres() {
        assertThat(keller.allOutMetres()).isCloseTo(291.435, within(0.0005));
        assertThat(keller.allOutSeconds()).isCloseTo(27.672, within(0.0005));
    }

    /** Table P, row P1: another runner with constant aerobic power, closed form. */
    @ParameterizedTest
    @CsvSource({
        "  400,     41.304",
        "  800,     99.585",
        " 1000,    130.552",
        " 1500,    208.867",
        " 1609.344, 226.079",
        " 3000,    445.903",
        " 5000,    762.939",
    })
    void aFasterRunner(double metres, double seconds) {
        Keller faster = new Keller(0.90, 11.0, 44.1, 2795);

        assertThat(faster.quickest(metres).seconds()).isCloseTo(seconds, within(0.005));
        assertThat(faster.allOutMetres()).isCloseTo(433.08, within(0.005));
        assertThat(faster.quickest(1500).cruiseMps().orElseThrow()).isCloseTo(7.2012, within(0.0005));
        assertThat(faster.quickest(1500).fullForceSeconds()).isCloseTo(1.1697, within(0.0005));
    }
}
