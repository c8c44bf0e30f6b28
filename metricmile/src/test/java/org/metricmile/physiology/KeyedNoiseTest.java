package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.descriptive.StreamingStatistics;
import org.junit.jupiter.api.Test;

class KeyedNoiseTest {

    /** First numbers of SplitMix64 with seed 1234567, as printed with Vigna's reference code (Rosetta Code, "Splitmix64"). */
    @Test
    void bitsAreThoseOfSplitMix64() {
        KeyedNoise noise = new KeyedNoise(1_234_567);

        assertThat(LongStream.range(0, 5).map(noise::bits).mapToObj(Long::toUnsignedString))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @Property
    void theSameKeysGiveTheSameNumber(@ForAll long seed, @ForAll long key, @ForAll int index) {
        assertThat(new KeyedNoise(seed).at(key).gaussian(index))
                .isEqualTo(new KeyedNoise(seed).at(key).gaussian(index))
                .isFinite();
        assertThat(new KeyedNoise(seed).uniform(index)).isBetween(0x1p-54, 1 - 0x1p-54);
    }

    @Test
    void gaussiansHaveMeanZeroAndSpreadOne() {
        KeyedNoise noise = new KeyedNoise(42);
        StreamingStatistics statistics = new StreamingStatistics();
        for (int i = 0; i < 200_000; i++) {
            statistics.addValue(noise.gaussian(i));
        }

        // four standard errors
        assertThat(statistics.getMean()).isCloseTo(0, within(4 / Math.sqrt(200_000)));
        assertThat(statistics.getStandardDeviation()).isCloseTo(1, within(4 / Math.sqrt(400_000)));
    }

    /** One number of each of many streams is as good as many of one. */
    @Test
    void firstNumbersOfStreamsAreNormalToo() {
        StreamingStatistics statistics = new StreamingStatistics();
        int beyondThree = 0;
        for (int key = 0; key < 200_000; key++) {
            double first = new KeyedNoise(42).at(key).gaussian(0);
            statistics.addValue(first);
            beyondThree += Math.abs(first) > 3 ? 1 : 0;
        }

        assertThat(statistics.getMean()).isCloseTo(0, within(4 / Math.sqrt(200_000)));
        assertThat(statistics.getStandardDeviation()).isCloseTo(1, within(4 / Math.sqrt(400_000)));
        // 540 expected, four standard errors
        assertThat(beyondThree).isBetween(447, 633);
    }

    /** Seeds that are neighbours, keys that are neighbours, and streams shifted against each other show no relation. */
    @Test
    void neighbouringStreamsAreUnrelated() {
        double[] stream = stream(new KeyedNoise(7).at(0), 0);

        assertThat(correlation(stream, stream(new KeyedNoise(7).at(1), 0))).isCloseTo(0, within(0.013));
        assertThat(correlation(stream, stream(new KeyedNoise(8).at(0), 0))).isCloseTo(0, within(0.013));
        assertThat(correlation(stream, stream(new KeyedNoise(7).at(1), 1))).isCloseTo(0, within(0.013));
        assertThat(correlation(stream, stream(new KeyedNoise(7), 0))).isCloseTo(0, within(0.013));
        // the order of keys counts
        assertThat(new KeyedNoise(7).at(1).at(2).bits(0))
                .isNotEqualTo(new KeyedNoise(7).at(2).at(1).bits(0));
    }

    private static double correlation(double[] one, double[] other) {
        return new PearsonsCorrelation().correlation(one, other);
    }

    private static double[] stream(KeyedNoise noise, int from) {
        return IntStream.range(from, from + 100_000)
                .mapToDouble(noise::gaussian)
                .toArray();
    }
}
