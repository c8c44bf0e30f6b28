package org.metricmile.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;
import org.metricmile.race.FieldMotion;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RunScript;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

class MetresWideTest {

    private static final Distance RACE = Distance.ofMetres(1500);

    private static MetresWide of(MovingField field, String name) {
        return MetresWide.of(field.motion()).stream()
                .filter(own -> own.runner().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMetreOutAllTheWayIsTheAngleThatIsTurned() {
        MovingField field = MovingField.of1500(
                RunScript.startingAt("Ann", 0.3).run(1500, 7.0),
                RunScript.startingAt("Bea", 1.3).run(1500, 7.0));
        double turned = new Course(Oval.STANDARD_400, RACE).turnRadians();
        assertThat(of(field, "Ann").extraMetres()).isCloseTo(0, within(0.1));
        MetresWide bea = of(field, "Bea");
        assertThat(bea.extraMetres()).isCloseTo(turned, within(0.1));
        assertThat(bea.meanOffsetMetres()).isCloseTo(1.3, within(0.01));
        assertThat(bea.seconds()).isCloseTo(turned / ((1500 + turned) / (1500 / 7.0)), within(0.02));
    }

    @Test
    void onStraightsItCostsNothing() {
        // 1500 m starts at lap coordinate 100: the next straight runs from 115.6 to 200, so race positions 16 to 100
        MovingField field = MovingField.of1500(
                RunScript.startingAt("Ann", 0.3)
                        .run(16, 7.0, 0.3)
                        .run(17, 7.0, 4.0)
                        .run(99, 7.0, 4.0)
                        .run(100, 7.0, 0.3)
                        .run(1500, 7.0),
                RunScript.startingAt("Bea", 0.3).run(1500, 7.0));
        assertThat(of(field, "Ann").extraMetres()).isCloseTo(0, within(0.4));
    }

    @Test
    void noiseOfTrackingDoesNotAddUp() {
        MovingField field = MovingField.of1500(
                RunScript.startingAt("Ann", 0.8).run(1500, 7.0),
                RunScript.startingAt("Bea", 0.8).run(1500, 6.9));
        for (long seed = 1; seed <= 5; seed++) {
            assertThat(of(field.noisy(seed), "Ann").extraMetres())
                    .isCloseTo(of(field, "Ann").extraMetres(), within(0.8));
        }
    }

    @Test
    void aFirstBendInLanesDoesNotCount() {
        MovingField field = new MovingField(
                Distance.ofMetres(800),
                List.of(
                        RunScript.startingAt("Ann", 0.3).run(800, 7.0),
                        RunScript.startingAt("Bea", 7.52)
                                .run(115, 7.0)
                                .run(199, 7.0, 0.3)
                                .run(800, 6.9)),
                0,
                0);
        assertThat(of(field, "Bea").extraMetres()).isCloseTo(0, within(0.4));
    }

    @Test
    void nothingIsSaidOfWhoDidNotFinishOrWasNotTracked() {
        MovingField field = MovingField.of1500(
                RunScript.startingAt("Ann", 0.3).run(1500, 7.0),
                RunScript.startingAt("Bea", 0.3).run(900, 7.0).dropOut());
        assertThat(MetresWide.of(field.motion()))
                .extracting(own -> own.runner().name())
                .containsExactly("Ann");
        FieldMotion splitsAlone = field.splits(100).motion();
        assertThat(MetresWide.of(splitsAlone)).isEmpty();
    }
}
