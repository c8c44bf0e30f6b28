package org.metricmile.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoDigitsTest {

    @ParameterizedTest
    @CsvSource({"187.4,190", "94.6,95", "9.64,9.6", "0.04,0.0", "-23.6,-24", "1049,1000", "99.7,100"})
    void nothingIsPrintedFinerThanItIsKnown(double value, String printed) {
        assertThat(TwoDigits.text(value)).isEqualTo(printed);
    }
}
