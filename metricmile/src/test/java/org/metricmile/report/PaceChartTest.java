package org.metricmile.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.PaceAmongPeers;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.RaceSheetBuilder;

class PaceChartTest {

    private static RaceSheet race(String id, String at400, String at800, String mark) {
        return RaceSheetBuilder.of1500(id)
                .finished(1, "Ada Lane", mark)
                .splits("Ada Lane", "400", at400, "800", at800, "1200", "2:58.00")
                .build();
    }

    @Test
    void timesAreSecondsAheadOfTheMedianOfTheOthers() {
        PaceChart chart = PaceChart.of(PaceAmongPeers.of(
                        race("OWN", "58.00", "1:57.00", "3:40.00"),
                        List.of(
                                race("A", "59.00", "1:58.00", "3:39.00"),
                                race("B", "60.00", "1:59.00", "3:41.00"),
                                race("C", "64.00", "2:04.00", "3:42.50"))))
                .orElseThrow();
        assertThat(chart.marks()).containsExactly("400 m", "800 m", "1200 m", "finish");
        PaceChart.Line own =
                chart.lines().stream().filter(PaceChart.Line::own).findFirst().orElseThrow();
        assertThat(own.points().stream().map(point -> point.orElseThrow().secondsAhead()))
                .containsExactly(2.0, 2.0, 0.0, 1.0);
        assertThat(own.points().get(1).orElseThrow().time()).isEqualTo("1:57.00");
    }

    @Test
    void twoOthersAreTooFew() {
        assertThat(PaceChart.of(PaceAmongPeers.of(
                        race("OWN", "58.00", "1:57.00", "3:40.00"),
                        List.of(race("A", "59.00", "1:58.00", "3:39.00"), race("B", "60.00", "1:59.00", "3:41.00")))))
                .isEmpty();
    }
}
