package org.metricmile.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CorrelationTest {

    private static final List<Correlation.Pair> FIVE =
            List.of(pair(1, 2), pair(2, 1), pair(3, 4), pair(4, 3), pair(5, 5));

    private static Correlation.Pair pair(double figure, double outcome) {
        return new Correlation.Pair(figure, outcome);
    }

    /** 0.8 of five: by Fisher 1.0986, give or take 1.645/root 2. */
    @Test
    void oneRaceIsPearsonsWithFishersInterval() {
        Correlation one = Correlation.within(List.of(FIVE));

        assertThat(one.value()).isCloseTo(0.8, within(1e-12));
        assertThat(one.low()).isCloseTo(Math.tanh(1.0986123 - 1.645 / Math.sqrt(2)), within(1e-6));
        assertThat(one.high()).isCloseTo(Math.tanh(1.0986123 + 1.645 / Math.sqrt(2)), within(1e-6));
        assertThat(one).hasToString("0.80 (−0.06 to 0.98)");
    }

    @Test
    void racesArePooledWithinAndNotAcross() {
        List<Correlation.Pair> shifted = FIVE.stream()
                .map(pair -> pair(pair.figure() + 100, pair.outcome() - 100))
                .toList();

        Correlation both = Correlation.within(List.of(FIVE, shifted));

        assertThat(both.value()).isCloseTo(0.8, within(1e-9));
        assertThat(both.low()).isGreaterThan(Correlation.within(List.of(FIVE)).low());
        assertThat(both.runners()).isEqualTo(10);
    }

    @Test
    void ranksLookAtOrderOnly() {
        List<Correlation.Pair> stretched = FIVE.stream()
                .map(pair -> pair(Math.exp(pair.figure()), pair.outcome()))
                .toList();

        assertThat(Correlation.ofRanks(List.of(stretched)).value()).isCloseTo(0.8, within(1e-12));
    }
}
