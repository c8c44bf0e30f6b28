package org.metricmile.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.metricmile.physiology.KeyedNoise;

/** What is weighed gap by gap and swap by swap is what counting all places anew gives. */
class PlacesAtMarkTest {

    private static final int RUNNERS = 9;

    /** The last runner has left the race. */
    private static final int[] IN_RACE = IntStream.range(0, RUNNERS - 1).toArray();

    private static final List<KnownPlace> KNOWN = List.of(
            new KnownPlace(2, 1, 1, 0.05),
            new KnownPlace(2, 2, 2, 0.1),
            new KnownPlace(5, 3, 4, 0),
            new KnownPlace(7, 6, 6, 0.05));

    private final int[] holder = {4};

    @Property(tries = 200)
    void gapsAreWeighedAsIfTheRunnerStoodThere(
            @ForAll long seed, @ForAll @IntRange(max = RUNNERS - 2) int moved, @ForAll boolean wholeField) {
        double[][] off = places(seed);
        PlacesAtMark places = new PlacesAtMark(IN_RACE, KNOWN, new int[] {0}, RUNNERS, wholeField);
        places.sort(0, off);
        places.without(moved, 0, off);
        places.weigh(moved, holder);
        double[] plain = new double[RUNNERS - 1];
        for (int gap = 0; gap < plain.length; gap++) {
            double[][] there = Arrays.stream(off).map(double[]::clone).toArray(double[][]::new);
            there[moved][0] = gap == 0 ? places.behindGap(0) - 1 : places.behindGap(gap - 1) + 1e-9;
            plain[gap] = plainWeight(there, holder[0], wholeField);
        }

        assertThat(places.others()).isEqualTo(RUNNERS - 2);
        for (int gap = 1; gap < plain.length; gap++) {
            assertThat(places.logWeight(gap) - places.logWeight(gap - 1))
                    .isCloseTo(plain[gap] - plain[gap - 1], within(1e-9));
        }
    }

    @Property(tries = 200)
    void aSwapChangesWhatCountingAnewSays(
            @ForAll long seed,
            @ForAll @IntRange(max = RUNNERS - 2) int one,
            @ForAll @IntRange(max = RUNNERS - 2) int other) {
        double[][] off = places(seed);
        PlacesAtMark places = new PlacesAtMark(IN_RACE, KNOWN, new int[] {0}, RUNNERS, true);
        double before = plainWeight(off, holder[0], true);
        double change = places.logWeightOfSwap(one, other, 0, off);
        double kept = off[one][0];
        off[one][0] = off[other][0];
        off[other][0] = kept;
        int swapped = holder[0] == one ? other : holder[0] == other ? one : holder[0];

        assertThat(change).isCloseTo(plainWeight(off, swapped, true) - before, within(1e-9));
    }

    @Property(tries = 50)
    void theOrderIsKeptAsRunnersMoveAndSwap(@ForAll long seed) {
        double[][] off = places(seed);
        PlacesAtMark places = new PlacesAtMark(IN_RACE, KNOWN, new int[0], RUNNERS, true);
        places.sort(0, off);
        places.without(3, 0, off);
        off[3][0] = (places.behindGap(4) + places.behindGap(5)) / 2;
        places.comeInto(5, 3);
        double kept = off[1][0];
        off[1][0] = off[6][0];
        off[6][0] = kept;
        places.exchange(1, 6);
        places.without(0, 0, off);

        assertThat(IntStream.range(0, places.others()).mapToDouble(places::behindGap))
                .isSorted();
    }

    private static double[][] places(long seed) {
        KeyedNoise noise = new KeyedNoise(seed);
        return IntStream.range(0, RUNNERS)
                .mapToObj(runner -> new double[] {5 * noise.gaussian(runner)})
                .toArray(double[][]::new);
    }

    private static double plainWeight(double[][] off, int leader, boolean wholeField) {
        double sum = new KnownPlace(leader, 1, 1, 0).logWeight(place(off, leader));
        for (KnownPlace known : KNOWN) {
            int place = place(off, known.runner());
            sum += wholeField ? known.logWeight(place) : known.logWeightOfListed(place);
        }
        return sum;
    }

    private static int place(double[][] off, int runner) {
        return 1
                + (int) Arrays.stream(IN_RACE)
                        .filter(other -> off[other][0] < off[runner][0])
                        .count();
    }
}
