package org.metricmile.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The 400 m standard track of the IAAF Track and Field Facilities Manual 2008, section 2.2 (straights 84.39 m, kerb radius
 * 36.50 m, lanes 1.22 m, measured 0.30 m and 0.20 m out), and what follows from it for each lane.
 */
class OvalReferenceTest {

    private static final Oval TRACK = Oval.STANDARD_400;

    @Test
    void standardTrackIsBuiltAsTheManualSays() {
        assertThat(TRACK.straightMetres()).isCloseTo(84.39, within(0.001));
        assertThat(TRACK.measuredRadiusMetres()).isCloseTo(36.80, within(1e-12));
        assertThat(TRACK.bendMetres()).isCloseTo(115.6106, within(0.0001));
        assertThat(TRACK.lapMetres()).isEqualTo(400);
    }

    @Test
    void lapAsBuiltIsAMillimetreLongerThanByRule() {
        Oval asBuilt = Oval.withStraight(84.39, 36.50, Lanes.kerbed(9, 1.22));

        assertThat(asBuilt.lapMetres()).isCloseTo(400.0012, within(0.0001));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 37.92,  3.519,  7.037",
        "3, 39.14,  7.351, 14.703",
        "4, 40.36, 11.184, 22.368",
        "5, 41.58, 15.017, 30.034",
        "6, 42.80, 18.850, 37.699",
        "7, 44.02, 22.682, 45.365",
        "8, 45.24, 26.515, 53.030",
        "9, 46.46, 30.348, 60.696",
    })
    void eachLaneHasItsRadiusAndItsExtraMetres(int lane, double radius, double perBend, double perLap) {
        assertThat(TRACK.radiusMetres(lane)).isCloseTo(radius, within(0.001));
        assertThat(TRACK.extraPerBendMetres(lane)).isCloseTo(perBend, within(0.001));
        assertThat(TRACK.extraPerLapMetres(lane)).isCloseTo(perLap, within(0.001));
    }

    @Test
    void shortTrackBendsHaveAMeasuredRadiusOfSeventeenAndAHalfMetres() {
        // Taboga and Kram 2019, PeerJ 7:e8222: kerb radius 17.20 m
        assertThat(Oval.SHORT_TRACK_200.measuredRadiusMetres()).isCloseTo(17.50, within(1e-12));
        assertThat(Oval.SHORT_TRACK_200.straightMetres()).isCloseTo(45.022, within(0.001));
    }
}
