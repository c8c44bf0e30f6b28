package org.metricmile.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.race.Provenance;
import org.metricmile.race.TraceFromSplits;
import org.metricmile.scenes.Races;

class SplitTableTest {

    @Test
    void marksEndAtTheFinish() {
        assertThat(SplitTable.marksEvery(Distance.ofMetres(400), Distance.ofMetres(1500)))
                .extracting(Distance::metres)
                .containsExactly("400", "800", "1200", "1500");
        assertThat(SplitTable.marksEvery(Distance.ofMetres(400), Distance.ofMetres(800)))
                .extracting(Distance::metres)
                .containsExactly("400", "800");
        assertThat(SplitTable.marksEvery(Distance.ofMetres(400), Event.MILE))
                .extracting(Distance::metres)
                .containsExactly("400", "800", "1200", "1600", "1609.344");
    }

    @Test
    void segmentsAreRankedAmongThoseKnown() {
        SplitTable table = SplitTable.of(TraceFromSplits.of(Races.withDropOut()), marks(400, 800, 1200, 1500));

        SplitTable.Row ada = row(table, "Ada");
        SplitTable.Row ben = row(table, "Ben");
        // 400 to 800: Ada 57.60, Ben 57.70, Evan 57.50
        assertThat(ada.cells().get(1).segmentRank()).hasValue(2);
        assertThat(ben.cells().get(1).segmentRank()).hasValue(3);
        assertThat(ben.cells().get(1).behindFastest().orElseThrow()).isCloseTo(0.20, within(1e-9));
        assertThat(ada.cells().get(3).segment().orElseThrow().time()).hasToString("41.90");
        assertThat(ada.cells().get(3).position()).hasValue(1);
    }

    @Test
    void nothingIsKnownOfADropOutAfterHisLastMark() {
        SplitTable table = SplitTable.of(TraceFromSplits.of(Races.withDropOut()), marks(800, 1200, 1500));
        SplitTable.Row evan = row(table, "Evan");

        assertThat(evan.cells().get(0).position()).hasValue(1);
        assertThat(evan.cells().get(1).passing()).isEmpty();
        assertThat(evan.cells().get(1).segment()).isEmpty();
        assertThat(evan.cells().get(2).passing()).isEmpty();
    }

    @Test
    void computedCellsSaySo() {
        SplitTable table = SplitTable.of(TraceFromSplits.of(Races.withDropOut()), marks(600));

        assertThat(row(table, "Ada").cells().get(0).passing().orElseThrow().provenance())
                .isEqualTo(Provenance.INTERPOLATED);
    }

    private static List<Distance> marks(int... metres) {
        return java.util.Arrays.stream(metres).mapToObj(Distance::ofMetres).toList();
    }

    private static SplitTable.Row row(SplitTable table, String name) {
        return table.rows().stream()
                .filter(row -> row.runner().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
