package org.metricmile.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Precision;

class KnotChoiceTest {

    private static final List<Provenance> PROVENANCES =
            List.of(Provenance.OFFICIAL, Provenance.MEASURED, Provenance.HAND, Provenance.REPORTED);

    private static Knot knot(double metres, double seconds, Provenance provenance) {
        return new Knot(metres, seconds, Precision.HUNDREDTH, provenance);
    }

    @Test
    void atOneMarkTheSurestTimeCountsThenTheMostExact() {
        Knot hand = new Knot(600, 76.1, Precision.TENTH, Provenance.HAND);
        Knot coarse = new Knot(600, 76.0, Precision.TENTH, Provenance.OFFICIAL);
        Knot exact = new Knot(600, 76.04, Precision.HUNDREDTH, Provenance.OFFICIAL);

        assertThat(KnotChoice.increasing(List.of(hand, coarse, exact))).containsExactly(exact);
        assertThat(KnotChoice.increasing(List.of(hand, coarse))).containsExactly(coarse);
        assertThat(KnotChoice.increasing(List.of(hand, knot(600, 76.2, Provenance.MEASURED))))
                .extracting(Knot::provenance)
                .containsExactly(Provenance.MEASURED);
    }

    @Test
    void oneReportedTimeGivesWayToTheOfficialOnesAroundIt() {
        Knot wrong = knot(800, 170, Provenance.REPORTED);
        Knot before = knot(400, 55, Provenance.OFFICIAL);
        Knot after = knot(1200, 165, Provenance.OFFICIAL);

        assertThat(KnotChoice.increasing(List.of(after, wrong, before))).containsExactly(before, after);
    }

    @Test
    void ofNothingThereIsNothing() {
        assertThat(KnotChoice.increasing(List.of())).isEmpty();
    }

    @Property(tries = 300)
    void theChoiceIncreasesAndNoOtherChainWeighsMore(@ForAll long seed, @ForAll @IntRange(max = 9) int count) {
        Random random = new Random(seed);
        List<Knot> knots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            knots.add(knot(100.0 * i, random.nextInt(200), PROVENANCES.get(random.nextInt(4))));
        }
        List<Knot> chosen = KnotChoice.increasing(knots);

        assertThat(knots).containsAll(chosen);
        assertThat(isIncreasing(chosen)).isTrue();
        for (int subset = 0; subset < 1 << count; subset++) {
            List<Knot> other = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                if ((subset >> i & 1) == 1) {
                    other.add(knots.get(i));
                }
            }
            if (isIncreasing(other)) {
                assertThat(weight(other)).isLessThanOrEqualTo(weight(chosen));
            }
        }
    }

    private static boolean isIncreasing(List<Knot> knots) {
        for (int i = 1; i < knots.size(); i++) {
            if (knots.get(i).seconds() <= knots.get(i - 1).seconds()) {
                return false;
            }
        }
        return true;
    }

    private static int weight(List<Knot> knots) {
        return knots.stream()
                .mapToInt(knot -> switch (knot.provenance()) {
                    case OFFICIAL -> 4;
                    case MEASURED -> 3;
                    default -> 2;
                })
                .sum();
    }
}
