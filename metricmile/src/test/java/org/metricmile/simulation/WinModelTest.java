package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;

class WinModelTest {

    /** Places drawn one after the other by weights .40 .30 .15 .10 .05: chances of the first three, worked out by all orders. */
    @Test
    void theFirstThreeAreThoseOfPlackettAndLuce() {
        double[] medal = WinModel.firstThree(logarithms(.40, .30, .15, .10, .05));

        double[] known = {.898218, .835934, .602273, .433170, .230405};
        for (int i = 0; i < known.length; i++) {
            assertThat(medal[i]).isCloseTo(known[i], within(1e-6));
        }
        assertThat(Arrays.stream(medal).sum()).isCloseTo(3, within(1e-9));
    }

    @Test
    void whoIsSureToWinIsSureOfAMedal() {
        assertThat(WinModel.firstThree(new double[] {0, -20, -21, -22})[0]).isCloseTo(1, within(1e-9));
        assertThat(WinModel.firstThree(logarithms(0.5, 0.5))).containsExactly(1, 1);
    }

    /** Near the finish the winner is as good as sure, and there are two more medals all the same. */
    @Test
    void whereTheWinnerIsSureTheOthersTakeTheOtherMedals() {
        assertThat(WinModel.firstThree(new double[] {0, -1000, -1100})).containsExactly(1, 1, 1);

        double[] medal = WinModel.firstThree(new double[] {0, -1000, -1001, -1002, -1500});
        assertThat(Arrays.stream(medal).sum()).isCloseTo(3, within(1e-9));
        assertThat(medal[1]).isBetween(medal[2], 1.0);
        assertThat(medal[2]).isBetween(medal[3], 1.0);
        assertThat(medal[4]).isLessThan(1e-200);
    }

    private static double[] logarithms(double... chances) {
        return Arrays.stream(chances).map(Math::log).toArray();
    }

    @Test
    void thePoolLiesBetween() {
        WinModel model = new WinModel(0.75, new PlaceAndGap(1, 0, 0, 0));

        assertThat(model.pool(0.4, 0.8)).isCloseTo(0.5, within(1e-12));
        assertThat(WinModel.ofRaces(0, 1, 400, 12)).isBetween(0.0005, 0.001);
        assertThat(12 * WinModel.ofRaces(400.0 / 12, 1, 400, 12)).isCloseTo(1, within(1e-12));
    }

    /** Of few races the smoothing tells much: who was among three in the only race may have won it. */
    @Test
    void aMedalIsNeverLessLikelyThanToWin() {
        for (int runners : new int[] {2, 3, 8, 16}) {
            for (int won = 0; won <= 20; won++) {
                assertThat(WinModel.ofRaces(won, 3, 20, runners))
                        .isBetween(WinModel.ofRaces(won, 1, 20, runners), 1 + 1e-12);
            }
        }
        assertThat(WinModel.ofRaces(20, 3, 20, 8) * 3 + WinModel.ofRaces(0, 3, 20, 8) * 5)
                .isCloseTo(3, within(1e-12));
    }

    /** The rule: where it was not shown to be better, the simulation has no say in what is shown. */
    @Test
    void theSimulationCountsWhereItWasShownToBeBetter() {
        assertThat(LearntWinModel.of(Distance.ofMetres(800)).simulated()).isBetween(0.5, 1.0);
        assertThat(LearntWinModel.of(Distance.ofMetres(1500)).simulated()).isZero();
    }

    /** At no mark may it be better to be farther behind, neither in seconds nor in places. */
    @Test
    void chancesFallWithGapAndPlaceAtEveryMark() {
        PlaceAndGap learnt = LearntWinModel.of(Distance.ofMetres(1500)).placeAndGap();
        for (int toGo = 100; toGo <= 1400; toGo += 50) {
            for (double gap = 0; gap < 5; gap += 0.25) {
                assertThat(learnt.worth(2, gap + 0.25, toGo)).isLessThan(learnt.worth(2, gap, toGo));
            }
            for (int place = 1; place < 16; place++) {
                assertThat(learnt.worth(place + 1, 1, toGo)).isLessThan(learnt.worth(place, 1, toGo));
            }
        }
    }

    @Test
    void toBeBehindIsWorthNothing() {
        assertThatThrownBy(() -> new PlaceAndGap(-0.1, 1, 0.2, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a second behind takes -0.1 and a place 0.2, but neither is below 0");
        assertThatThrownBy(() -> new PlaceAndGap(1, 1, -0.2, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void worthFallsWithTheGapAndLessOfItFarFromTheFinish() {
        PlaceAndGap learnt = LearntWinModel.of(Distance.ofMetres(800)).placeAndGap();
        double near = learnt.worth(1, 0, 100) - learnt.worth(1, 0.5, 100);
        double far = learnt.worth(1, 0, 800) - learnt.worth(1, 0.5, 800);

        assertThat(near).isGreaterThan(far);
        assertThat(far).isPositive();
        assertThat(WinModel.win(new double[] {0, Math.log(3)})[1]).isCloseTo(0.75, within(1e-12));
    }
}
