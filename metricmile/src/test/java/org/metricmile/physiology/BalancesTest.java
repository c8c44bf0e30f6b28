package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BalancesTest {

    private static final PossibleRunners DRAWS = new PossibleRunners(draws(), 1);

    /** Now above critical speed, now below it; in steps so short that series are used and so long that they are not. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 25})
    void allDrawsSideBySideEqualThePlainWords(double stepSeconds) {
        RunSamples run =
                Runs.of(stepSeconds, at -> at % 50 < 25 ? 7.3 : 5.2, at -> 0.8, at -> at % 75 < 25 ? 0.5 : 0.1);

        double[] left = new Balances(DRAWS).after(Stretches.of(run, BendCost.USUAL), false);

        for (int draw = 0; draw < left.length; draw++) {
            double[] plain =
                    PlainReserve.balance(run, BendCost.USUAL, DRAWS.runners().get(draw));
            // a billionth of D'
            assertThat(left[draw]).isCloseTo(plain[plain.length - 1], within(3e-7));
        }
    }

    private static List<PossibleRunners.Runner> draws() {
        return IntStream.range(0, 50)
                .mapToObj(i -> new PossibleRunners.Runner(
                        new ThreeParameterCriticalSpeed(5.6 + 0.015 * i, 380 - 4 * i, 9.4), Drag.likely(-2 + 0.08 * i)))
                .toList();
    }
}
