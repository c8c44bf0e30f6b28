package org.metricmile.feeds.isolynx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowTimesTest {

    @ParameterizedTest
    @CsvSource({
        "01:00.008, 60008",
        "01:00.1, 60100",
        "01:00, 60000",
        "100:00.10, 6000100",
        "1:01:00.5, 3660500",
        "60.25, 60250"
    })
    void aTimeIsReadWhateverItsDecimals(String text, int milliseconds) {
        RowTimes times = new RowTimes("a.csv");

        assertThat(times.add(text, 1)).isTrue();
        assertThat(times.milliseconds()).containsExactly(milliseconds);
    }
}
