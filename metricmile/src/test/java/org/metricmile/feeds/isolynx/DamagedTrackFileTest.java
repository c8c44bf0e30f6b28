package org.metricmile.feeds.isolynx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.UnreadableFileException;
import org.metricmile.race.Document;
import org.metricmile.race.Reading;

/** Whatever is done to a file, it is read or refused, and never as another race. */
class DamagedTrackFileTest {

    private static final byte[] GOOD = IsoTrackExamples.good().getBytes(StandardCharsets.UTF_8);
    private static final Known KNOWN = IsoTrackExamples.known();

    @Property(tries = 60)
    void anyDamageIsTold(@ForAll @LongRange(min = 1, max = 1_000_000_000) long seed) {
        byte[] damaged = damaged(new Random(seed));
        try {
            Reading reading = new IsoLynxFormat().read(List.of(new Document("x.IsoTrack.csv", damaged)), KNOWN);

            assertThat(reading.trackings()).allSatisfy(tracking -> {
                assertThat(tracking.raceId()).isEqualTo(IsoTrackExamples.RACE);
                assertThat(tracking.runners()).hasSizeLessThanOrEqualTo(IsoTrackExamples.SURNAMES.size());
            });
            assertThat(reading.trackings().isEmpty() && reading.issues().isEmpty())
                    .isFalse();
        } catch (UnreadableFileException refused) {
            assertThat(refused).hasMessageStartingWith("x.IsoTrack.csv");
        }
    }

    @Test
    void manyColumnsOfFewBytesDoNotFillTheMemory() {
        String wide = "Time" + ",X,Y".repeat(600) + "\n" + "00:00.0\n".repeat(20_000);

        assertThatThrownBy(() -> new IsoLynxFormat()
                        .read(List.of(new Document("x.IsoTrack.csv", rows(wide).getBytes(StandardCharsets.UTF_8))), KNOWN))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("x.IsoTrack.csv has more than 5000000 positions of 600 runners. Maybe split it.");
    }

    /** Every row in its own tenth of a second. */
    private static String rows(String text) {
        int[] tenths = {0};
        return Pattern.compile("00:00\\.0").matcher(text).replaceAll(row -> {
            int at = tenths[0]++;
            return "%02d:%02d.%d".formatted(at / 600, at / 10 % 60, at % 10);
        });
    }

    private static byte[] damaged(Random random) {
        byte[] bytes = GOOD.clone();
        byte[] alphabet = ",\n\"0123456789.-eNa?\t;".getBytes(StandardCharsets.UTF_8);
        int hits = 1 << random.nextInt(14);
        int from = random.nextInt(bytes.length);
        int span = 1 + random.nextInt(bytes.length - from);
        for (int i = 0; i < hits; i++) {
            int at = from + random.nextInt(span);
            bytes[at] = random.nextInt(8) == 0 ? (byte) random.nextInt(256) : alphabet[random.nextInt(alphabet.length)];
        }
        return random.nextInt(3) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }
}
