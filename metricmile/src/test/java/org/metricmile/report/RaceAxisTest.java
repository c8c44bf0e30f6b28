package org.metricmile.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;

class RaceAxisTest {

    @Test
    void theLast300MetresTakeNearlyHalfTheWidth() {
        RaceAxis axis = new RaceAxis(Distance.ofMetres(1500));
        assertThat(axis.percent(Distance.ZERO)).isZero();
        assertThat(axis.percent(Distance.ofMetres(600))).isEqualTo(27.5);
        assertThat(axis.percent(Distance.ofMetres(1200))).isEqualTo(55);
        assertThat(axis.percent(Distance.ofMetres(1400))).isEqualTo(85);
        assertThat(axis.percent(Distance.ofMetres(1500))).isEqualTo(100);
    }

    @Test
    void labelsAreMarksOfTheRace() {
        assertThat(labels(Distance.ofMetres(1500))).containsExactly("400", "800", "1200", "1300", "1400", "finish");
        assertThat(labels(Distance.ofMetres(800))).containsExactly("200", "400", "500", "600", "700", "finish");
        assertThat(labels(Event.MILE)).containsExactly("400", "800", "\u2212300", "\u2212200", "\u2212100", "finish");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 600, 800, 1000, 1500, 2000, 3000, 5000, 10_000})
    void labelsRunFromLeftToRightAndDoNotCrowd(int metres) {
        List<RaceAxis.Tick> ticks = new RaceAxis(Distance.ofMetres(metres)).ticks();
        assertThat(ticks).hasSizeBetween(2, 9);
        for (int i = 1; i < ticks.size(); i++) {
            assertThat(ticks.get(i).percent() - ticks.get(i - 1).percent()).isGreaterThan(8);
        }
    }

    private static List<String> labels(Distance race) {
        return new RaceAxis(race).ticks().stream().map(RaceAxis.Tick::label).toList();
    }
}
