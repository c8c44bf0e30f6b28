package org.metricmile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.metricmile.race.TrackSamples;

class SampleCodeTest {

    @Property(tries = 300)
    void whatIsWrittenIsReadBack(@ForAll long seed, @ForAll @IntRange(max = 400) int count) {
        Random random = new Random(seed);
        int[] milliseconds = random.ints(-2_000_000, 2_000_000)
                .distinct()
                .limit(count)
                .sorted()
                .toArray();
        TrackSamples samples = new TrackSamples(
                milliseconds,
                random.ints(count).toArray(),
                random.ints(count, -200_000, 200_000).toArray());

        assertThat(SampleCode.decode(SampleCode.encode(samples), count)).isEqualTo(samples);
    }

    @Test
    void theExtremesOfIntegersAreReadBack() {
        TrackSamples samples = new TrackSamples(
                new int[] {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE},
                new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE, 0, Integer.MIN_VALUE},
                new int[] {0, 0, 0, 0});

        assertThat(SampleCode.decode(SampleCode.encode(samples), 4)).isEqualTo(samples);
    }

    @Test
    void bytesThatWereChangedAreRefused() {
        byte[] bytes = SampleCode.encode(new TrackSamples(new int[] {0, 100}, new int[] {1, 2}, new int[] {3, 4}));

        assertThatThrownBy(() -> SampleCode.decode(bytes, 3))
                .isInstanceOf(ArchiveException.class)
                .hasMessageStartingWith("a track in the archive is damaged: ");
        assertThatThrownBy(() -> SampleCode.decode(bytes, 1))
                .hasMessage(
                        "a track in the archive is damaged: something follows the last sample; maybe restore a copy");
        assertThatThrownBy(() -> SampleCode.decode(bytes, 1_000_000_000))
                .hasMessageContaining("1000000000 samples cannot stand in 7 bytes");
        assertThatThrownBy(() -> SampleCode.decode(Arrays.copyOf(bytes, bytes.length / 2), 2))
                .isInstanceOf(ArchiveException.class);
    }
}
