package org.metricmile.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WinScoreTest {

    private static final double[] WIN = {.40, .30, .15, .10, .05};
    private static final double[] PLACES = {.20, .30, .25, .15, .10};

    @Test
    void scoresAreThoseOfTheReference() {
        assertThat(WinScore.log(WIN, 1)).isCloseTo(1.203973, within(1e-6));
        assertThat(WinScore.brier(WIN, 1)).isCloseTo(0.685, within(1e-12));
        assertThat(WinScore.ranked(PLACES, 1)).isCloseTo(.240625, within(1e-12));
        assertThat(WinScore.ranked(PLACES, 2)).isCloseTo(.090625, within(1e-12));
        assertThat(WinScore.ranked(PLACES, 4)).isCloseTo(.215625, within(1e-12));
    }

    /** Two of three races are won by who has 1 of the feature, against one who has 0: the number is ln 2. */
    @Test
    void aLogitFindsTheOddsThatWere() {
        double[][] features = {{1}, {0}};
        List<ConditionalLogit.Choice> choices = new java.util.ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            choices.add(new ConditionalLogit.Choice(features, i % 3 == 0 ? 1 : 0));
        }

        assertThat(ConditionalLogit.fit(choices, ConditionalLogit.LINEAR, 0)[0]).isCloseTo(Math.log(2), within(1e-3));
    }
}
