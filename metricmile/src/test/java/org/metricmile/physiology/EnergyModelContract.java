package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** The laws that every energy model keeps. */
interface EnergyModelContract {

    EnergyModel model();

    /** Distances whose best times lie within the model's valid durations. */
    default double[] racesMetres() {
        return DoubleStream.of(100, 200, 400, 800, 1000, 1500, 1609.344, 2000, 3000, 5000, 10_000)
                .filter(this::isInRange)
                .toArray();
    }

    private boolean isInRange(double metres) {
        try {
            return model().bestSeconds(metres) > 0;
        } catch (OutsideValidRangeException outside) {
            return false;
        }
    }

    @Property
    default void runningFasterNeverLeavesMore(
            @ForAll @DoubleRange(min = -0.5, max = 1) double share,
            @ForAll @DoubleRange(min = 0, max = 11) double speedMps,
            @ForAll @DoubleRange(min = 0, max = 2) double fasterMps,
            @ForAll @DoubleRange(min = 0, max = 600) double seconds) {
        assertThat(model().shareAfter(share, speedMps + fasterMps, seconds))
                .isLessThanOrEqualTo(model().shareAfter(share, speedMps, seconds) + 1e-12);
    }

    @Property
    default void fullerBeforeIsNoEmptierAfter(
            @ForAll @DoubleRange(min = -0.5, max = 0.5) double share,
            @ForAll @DoubleRange(min = 0, max = 0.5) double more,
            @ForAll @DoubleRange(min = 0, max = 11) double speedMps,
            @ForAll @DoubleRange(min = 0, max = 600) double seconds) {
        assertThat(model().shareAfter(share + more, speedMps, seconds))
                .isGreaterThanOrEqualTo(model().shareAfter(share, speedMps, seconds) - 1e-12);
    }

    @Property
    default void anEvenRunMayBeCutAnywhere(
            @ForAll @DoubleRange(min = -0.5, max = 1) double share,
            @ForAll @DoubleRange(min = 0, max = 11) double speedMps,
            @ForAll @DoubleRange(min = 0, max = 300) double firstSeconds,
            @ForAll @DoubleRange(min = 0, max = 300) double thenSeconds) {
        double atCut = model().shareAfter(share, speedMps, firstSeconds);

        assertThat(model().shareAfter(atCut, speedMps, thenSeconds))
                .isCloseTo(model().shareAfter(share, speedMps, firstSeconds + thenSeconds), within(1e-9));
    }

    @Property
    default void noReserveExceedsTheFullOne(
            @ForAll @DoubleRange(min = -0.5, max = 1) double share,
            @ForAll @DoubleRange(min = 0, max = 11) double speedMps,
            @ForAll @DoubleRange(min = 0, max = 5000) double seconds) {
        assertThat(model().shareAfter(share, speedMps, seconds)).isLessThanOrEqualTo(1);
    }

    @Property
    default void theSustainableSpeedCostsNothing(
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @DoubleRange(min = 0, max = 900) double seconds) {
        EnergyModel model = model();

        assertThat(model.shareAfter(share, model.sustainableMps(), seconds)).isCloseTo(share, within(1e-9));
        assertThat(model.shareAfter(share, model.sustainableMps() + 0.1, seconds + 1))
                .isLessThan(share);
    }

    @Property
    default void lessReserveAllowsNoHigherSpeed(
            @ForAll @DoubleRange(min = -0.5, max = 1) double share,
            @ForAll @DoubleRange(min = 0, max = 0.5) double less) {
        EnergyModel model = model();

        assertThat(model.fastestMps(share - less)).isLessThanOrEqualTo(model.fastestMps(share));
        assertThat(model.fastestMps(share - less)).isGreaterThanOrEqualTo(model.sustainableMps());
    }

    @Test
    default void longerRacesTakeLongerAndAreSlowerButFasterThanTheSustainableSpeed() {
        double[] metres = racesMetres();

        assertThat(metres).hasSizeGreaterThan(4);
        for (int i = 1; i < metres.length; i++) {
            double shorter = model().bestSeconds(metres[i - 1]);
            double longer = model().bestSeconds(metres[i]);
            assertThat(longer).isGreaterThan(shorter);
            if (metres[i - 1] >= 400) {
                assertThat(metres[i] / longer).isLessThan(metres[i - 1] / shorter);
            }
            assertThat(metres[i] / longer).isGreaterThan(model().sustainableMps());
        }
    }

    /** Evenly run, the best time needs no more than there is. */
    @Test
    default void theBestTimeOverdrawsNothing() {
        for (double metres : racesMetres()) {
            double seconds = model().bestSeconds(metres);
            assertThat(model().shareAfter(1, metres / seconds, seconds)).isBetween(-1e-9, 1.0);
        }
    }

    @Test
    default void timesOutsideTheRangeAreRefused() {
        assertThat(model().validDurations().include(model().bestSeconds(racesMetres()[0])))
                .isTrue();
        assertThatThrownBy(() -> model().bestSeconds(42_195))
                .isInstanceOf(OutsideValidRangeException.class)
                .hasMessageStartingWith("42195 m in ")
                .hasMessageContaining("(" + model().name() + ")")
                .hasMessageContaining(" to 30:00.0. Maybe ");
    }
}
