package org.metricmile.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RunScript;

class FieldMotionTest {

    /** Ann leads by 4 m all the way at 7 m/s; Bea goes by between 800 and 900 m. */
    private static final MovingField FIELD = MovingField.of1500(
            RunScript.startingAt("Ann", 0.3).run(1500, 7.0),
            RunScript.startingAt("Bea", 0.3)
                    .pass(100, 101 / 7.0 + 0.4, 0.8)
                    .run(800, 7.0)
                    .run(900, 7.6, 1.5)
                    .run(1500, 7.1, 1.5));

    private static RunnerMotion runner(FieldMotion field, String name) {
        return field.find(FIELD.athlete(name)).orElseThrow();
    }

    @Test
    void evenRunningKeepsItsSpeedPositionAndOffset() {
        FieldMotion field = FIELD.motion();
        RunnerMotion ann = runner(field, "Ann");
        for (int i = field.sampleAt(5); i < field.sampleAt(210); i++) {
            assertThat(ann.positionMetres(i)).isCloseTo(field.seconds(i) * 7.0, within(0.05));
            assertThat(ann.measuredSpeedMps(i)).isCloseTo(7.0, within(0.02));
            assertThat(ann.speedMps(i)).isCloseTo(7.0, within(0.02));
            assertThat(ann.accelerationMps2(i)).isCloseTo(0, within(0.05));
            assertThat(ann.offsetMetres(i)).isCloseTo(0.3, within(0.01));
            assertThat(ann.provenance(i)).isEqualTo(Provenance.MEASURED);
        }
    }

    @Test
    void onABendRunningWideIsFasterThanTheRaceIsMeasured() {
        FieldMotion field = FIELD.motion();
        RunnerMotion bea = runner(field, "Bea");
        int bend = field.sampleAt(164);
        assertThat(field.course().sectionAt(bea.positionMetres(bend)).isBend()).isTrue();
        assertThat(bea.offsetMetres(bend)).isCloseTo(1.5, within(0.01));
        assertThat(bea.speedMps(bend)).isCloseTo(7.1 * 38.0 / 36.8, within(0.02));
        int straight = field.sampleAt(152);
        assertThat(field.course().sectionAt(bea.positionMetres(straight)).isBend())
                .isFalse();
        assertThat(bea.speedMps(straight)).isCloseTo(bea.measuredSpeedMps(straight), within(1e-9));
    }

    @Test
    void placesChangeWithThePassAndStayAfterTheFinish() {
        FieldMotion field = FIELD.motion();
        assertThat(field.place(0, field.sampleAt(100)) + field.place(1, field.sampleAt(100)))
                .isEqualTo(3);
        int ann = field.runners().indexOf(runner(field, "Ann"));
        assertThat(field.place(ann, field.sampleAt(100))).isEqualTo(1);
        assertThat(field.place(ann, field.sampleAt(140))).isEqualTo(2);
        assertThat(field.place(ann, field.samples() - 1)).isEqualTo(2);
        assertThat(field.samples()).isEqualTo((int) Math.floor(1500 / 7.0 * 10) + 1);
    }

    @Test
    void fromTheFinishOnNothingIsKnown() {
        FieldMotion field = FIELD.motion();
        RunnerMotion bea = runner(field, "Bea");
        int after = field.sampleAt(bea.finishSeconds() + 0.2);
        assertThat(bea.isKnown(after)).isFalse();
        assertThat(bea.positionMetres(after)).isNaN();
        assertThatThrownBy(() -> bea.provenance(after))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Bea is not seen at sample " + after);
    }

    @Test
    void noiseOfTrackingLeavesSpeedsGoodToATenth() {
        FieldMotion field = FIELD.noisy(3).motion();
        RunnerMotion ann = runner(field, "Ann");
        double square = 0;
        int from = field.sampleAt(5);
        int to = field.sampleAt(210);
        for (int i = from; i < to; i++) {
            assertThat(ann.positionMetres(i)).isCloseTo(field.seconds(i) * 7.0, within(0.5));
            square += Math.pow(ann.measuredSpeedMps(i) - 7.0, 2);
        }
        assertThat(Math.sqrt(square / (to - from))).isBetween(0.02, 0.15);
    }

    @Test
    void splitsGivePlacesAndSpeedsButNoOffsets() {
        FieldMotion field = FIELD.splits(100).motion();
        RunnerMotion ann = runner(field, "Ann");
        int some = field.sampleAt(101.3);
        assertThat(ann.positionMetres(some)).isCloseTo(field.seconds(some) * 7.0, within(0.1));
        assertThat(ann.speedMps(some)).isCloseTo(7.0, within(0.02)).isEqualTo(ann.measuredSpeedMps(some));
        assertThat(ann.isOffsetKnown(some)).isFalse();
        assertThat(ann.provenance(some)).isEqualTo(Provenance.INTERPOLATED);
    }

    @Test
    void whoDropsOutIsAheadOfNobodyAfterwards() {
        MovingField field = MovingField.of1500(
                RunScript.startingAt("Ann", 0.3).run(1500, 7.0),
                RunScript.startingAt("Bea", 0.9).run(1500, 6.9),
                RunScript.startingAt("Cat", 1.5).run(1000, 7.1).dropOut());
        FieldMotion motion = field.motion();
        int cat = motion.runners().indexOf(motion.find(field.athlete("Cat")).orElseThrow());
        int ann = motion.runners().indexOf(motion.find(field.athlete("Ann")).orElseThrow());
        assertThat(motion.place(cat, motion.sampleAt(100))).isEqualTo(1);
        assertThat(motion.place(ann, motion.sampleAt(100))).isEqualTo(2);
        assertThat(motion.place(cat, motion.sampleAt(150))).isEqualTo(0);
        assertThat(motion.place(ann, motion.sampleAt(150))).isEqualTo(1);
    }

    @Test
    void mirroredAndShiftedFieldsMoveAlike() {
        FieldMotion plain = FIELD.motion();
        FieldMotion mirrored = FIELD.mirrored().motion();
        FieldMotion shifted = FIELD.shifted(400, 57.0).motion();
        for (double seconds = 20; seconds < 140; seconds += 7.7) {
            int i = plain.sampleAt(seconds);
            assertThat(runner(mirrored, "Ann").positionMetres(i))
                    .isCloseTo(runner(plain, "Bea").positionMetres(i), within(0.01));
            int j = shifted.sampleAt(plain.seconds(i) + 57);
            assertThat(runner(shifted, "Bea").positionMetres(j))
                    .isCloseTo(runner(plain, "Bea").positionMetres(i) + 400, within(0.1));
        }
    }
}
