package org.metricmile.report.sections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;
import org.metricmile.scenes.RaceSheetBuilder;

class OrderSectionTest {

    private static String caption(RaceSheetBuilder race) {
        return Captions.of(new OrderSection(), race);
    }

    /** Baker is first in lanes at 100 m: that is no lead, here as little as in the strip of leaders. */
    @Test
    void nobodyLeadsInLanes() {
        assertThat(caption(new RaceSheetBuilder("LANES", Distance.ofMetres(800))
                        .finished(1, "Ada Archer", "2:00.00")
                        .finished(2, "Ben Baker", "2:00.50")
                        .splits("Ada Archer", "100", "14.00", "200", "28.50", "400", "58.00")
                        .splits("Ben Baker", "100", "13.50", "200", "28.90", "400", "58.50")))
                .contains("the winner led at every mark with a known leader to 400 m.")
                .doesNotContain("Baker led");
    }

    @Test
    void nobodyIsCalledTheWinnerOfASharedWin() {
        assertThat(caption(RaceSheetBuilder.of1500("SHARED")
                        .finished(1, "Ada Archer", "3:50.10")
                        .finished(1, "Ben Baker", "3:50.10")
                        .splits("Ada Archer", "400", "61.20", "1100", "2:50.00")
                        .splits("Ben Baker", "400", "61.00", "1100", "2:50.30")))
                .startsWith("Of the 2 marks on the way with a known leader ")
                .doesNotContain("won");
    }
}
