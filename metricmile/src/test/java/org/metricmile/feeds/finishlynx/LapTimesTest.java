package org.metricmile.feeds.finishlynx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LapTimesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "44.10 (44.10), 1:43.00 (58.90), 2:43.20 (1:00.20)",
                "44.10(44.10),1:43.00(58.90),2:43.20(1:00.20)",
                "44.10 1:43.00 2:43.20",
                "44.10;1:43.00;2:43.20",
                "0:44.10 | 1:43.00 | 2:43.20",
            })
    void readsTimesHoweverTheyAreSeparated(String cell) {
        LapTimes laps = LapTimes.read(cell);

        assertThat(laps.passes())
                .extracting(pass -> pass.time().tenThousandths())
                .containsExactly(441_000L, 1_030_000L, 1_632_000L);
        assertThat(laps.rest()).isEmpty();
        assertThat(laps.isInOrder()).isTrue();
        assertThat(laps.firstLapThatDoesNotAdd()).isEmpty();
    }

    @Test
    void whatIsNoTimeIsTheRest() {
        LapTimes laps = LapTimes.read("L1 44.10, lap 2: 1:43.00, 9:75.10, 12");

        assertThat(laps.passes()).hasSize(2);
        assertThat(laps.rest()).isEqualTo("L1 lap 2: 9:75.10 12");
        assertThat(LapTimes.read("").passes()).isEmpty();
    }

    @Test
    void lapsThatDoNotAddAreFound() {
        LapTimes laps = LapTimes.read("44.10 (44.10), 1:43.00 (57.90)");

        assertThat(laps.firstLapThatDoesNotAdd())
                .map(pass -> pass.time().toString())
                .contains("1:43.00");
        assertThat(LapTimes.read("44.10, 59.0, 57.1").isInOrder()).isFalse();
        assertThat(LapTimes.read("44.10, 44.10").isInOrder()).isFalse();
    }

    @Test
    void fourDecimalsAreRead() {
        assertThat(LapTimes.read("1:43.0005 (58.9004)").passes())
                .isEqualTo(List.of(new LapTimes.Pass(
                        new LynxTime(1_030_005, 4), java.util.Optional.of(new LynxTime(589_004, 4)))));
    }
}
