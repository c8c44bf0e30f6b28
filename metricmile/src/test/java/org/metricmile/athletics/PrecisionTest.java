package org.metricmile.athletics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrecisionTest {

    @ParameterizedTest
    @CsvSource({"0.001, THOUSANDTH", "0.01, HUNDREDTH", "0.1, TENTH", "1, SECOND", "1.0, SECOND", "' 0.1 ', TENTH"})
    void readsTheStep(String text, Precision precision) {
        assertThat(Precision.parseSeconds(text)).contains(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.02", "10", "0,1", "tenth"})
    void anythingElseIsUnknown(String text) {
        assertThat(Precision.parseSeconds(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void stepAndDigitsAgree(Precision precision) {
        assertThat(precision.thousandths() * Math.pow(10, precision.decimals())).isEqualTo(1000);
        assertThat(Precision.ofDecimals(precision.decimals())).isEqualTo(precision);
        assertThat(precision.inSeconds()).isEqualTo(precision.thousandths() / 1000.0);
    }

    @Test
    void theCoarserOfTwoCounts() {
        assertThat(Precision.HUNDREDTH.orCoarser(Precision.TENTH)).isEqualTo(Precision.TENTH);
        assertThat(Precision.TENTH.orCoarser(Precision.HUNDREDTH)).isEqualTo(Precision.TENTH);
        assertThat(Precision.SECOND.orCoarser(Precision.SECOND)).isEqualTo(Precision.SECOND);
    }
}
