package org.metricmile.analysis.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.metricmile.race.Provenance;

class CertaintyTest {

    @Test
    void clarityGrowsFromAHalfOnTheThreshold() {
        assertThat(Certainty.clarity(0.49, 0.5)).isZero();
        assertThat(Certainty.clarity(0.5, 0.5)).isEqualTo(0.5);
        assertThat(Certainty.clarity(1.0, 0.5)).isCloseTo(0.82, within(0.005));
        assertThat(Certainty.clarity(2.0, 0.5)).isCloseTo(0.97, within(0.01));
        assertThat(Certainty.clarity(1e9, 0.5)).isEqualTo(1);
    }

    @Test
    void whatIsInterpolatedIsLessSure() {
        assertThat(Certainty.of(0.9, Provenance.MEASURED)).isEqualTo(0.9);
        assertThat(Certainty.of(0.9, Provenance.SIMULATED)).isEqualTo(0.9);
        assertThat(Certainty.of(0.9, Provenance.INTERPOLATED)).isCloseTo(0.54, within(1e-9));
        assertThat(Certainty.of(0.9, Provenance.RECONSTRUCTED)).isCloseTo(0.45, within(1e-9));
    }
}
