package org.metricmile.feeds.isolynx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.race.ImportIssue;

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

    private static RowTimes of(String... texts) {
        RowTimes times = new RowTimes("a.csv");
        for (int i = 0; i < texts.length; i++) {
            times.add(texts[i], i + 2);
        }
        return times;
    }

    private static List<String> told(RowTimes times) {
        List<ImportIssue> issues = new ArrayList<>();
        times.report(issues);
        return issues.stream()
                .map(issue -> issue.where() + " " + issue.message())
                .toList();
    }

    @Test
    void ofAFirstTimeAfterAllOthersTheFirstIsDropped() {
        RowTimes times = of("59:00.000", "00:00.000", "00:00.100", "00:00.200");

        assertThat(times.outlier()).hasValue(0);
        assertThat(times.milliseconds()).containsExactly(0, 100, 200);
        assertThat(told(times))
                .containsExactly(
                        "a.csv:2 The first row, at 3540.000 s, was left out: the rows after it go on from 0.000 s.");
    }

    @Test
    void ofASecondTimeBeforeTheFirstTheSecondIsDroppedIfTheOthersGoOnFromTheFirst() {
        RowTimes times = of("01:40.000", "00:00.100", "01:40.200", "01:40.300");

        assertThat(times.outlier()).hasValue(1);
        assertThat(times.milliseconds()).containsExactly(100_000, 100_200, 100_300);
        assertThat(told(times))
                .containsExactly("a.csv:3 Rows that step back in time were left out: 1, by up to 99.900 s.");
    }

    @Test
    void ofTwoTimesTheFirstIsKept() {
        RowTimes times = of("00:00.100", "00:00.000");

        assertThat(times.outlier()).hasValue(1);
        assertThat(times.milliseconds()).containsExactly(100);
    }
}
