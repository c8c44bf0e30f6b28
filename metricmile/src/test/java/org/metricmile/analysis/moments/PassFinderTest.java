package org.metricmile.analysis.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metricmile.race.FieldMotion;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RomeTracks;
import org.metricmile.scenes.RunScript;

class PassFinderTest {

    private static List<Moment> passes(FieldMotion field) {
        return new PassFinder().find(field);
    }

    @Test
    void aMoveOnTheOutsideOfTheStraight() {
        Moment pass = passes(Scenes.oneTakesTheLead().motion()).get(0);
        assertThat(pass.athlete().name()).isEqualTo("Bea");
        assertThat(pass.others()).extracting(other -> other.name()).containsExactly("Ann");
        assertThat(pass.words())
                .containsEntry("side", "outside")
                .containsEntry("manner", "move")
                .containsEntry("section", "straight");
        assertThat(pass.figures().get("speedAdvantageMps")).isCloseTo(0.9, within(0.2));
        assertThat(pass.figures().get("goingByMps")).isCloseTo(1.0, within(0.15));
        assertThat(pass.figures().get("asideMetres")).isCloseTo(1.0, within(0.1));
        assertThat(pass.figures().get("levelMetres")).isCloseTo(640, within(1.5));
        assertThat(pass.certainty()).isGreaterThan(0.9);
        assertThat(pass.evidence().get(1)).startsWith("On the outside, on a straight, ");
    }

    @Test
    void onceAndByTheOtherInTheMirror() {
        assertThat(passes(Scenes.oneTakesTheLead().motion())).hasSize(1);
        assertThat(passes(Scenes.oneTakesTheLead().mirrored().motion()))
                .singleElement()
                .satisfies(pass -> assertThat(pass.athlete().name()).isEqualTo("Cat"));
        assertThat(passes(Scenes.oneTakesTheLead().shifted(400, 57.14).motion()))
                .singleElement()
                .satisfies(pass -> assertThat(pass.figures().get("levelMetres")).isCloseTo(1040, within(1.5)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noiseAddsNone(long seed) {
        assertThat(passes(Scenes.oneTakesTheLead().noisy(seed).motion()))
                .singleElement()
                .satisfies(pass -> assertThat(pass.words()).containsEntry("side", "outside"));
    }

    @ParameterizedTest
    @CsvSource({"0.4,1.4,inside", "1.4,0.4,outside", "0.8,0.9,unknown"})
    void theSideIsThatOfTheOffsets(double own, double other, String side) {
        MovingField field = MovingField.of1500(
                Scenes.follower("Ann", 0, other).run(1500, 7.0),
                Scenes.follower("Bea", 1, own).run(720, 7.0).run(760, 8.0).run(1500, 7.0));
        assertThat(passes(field.motion()))
                .singleElement()
                .satisfies(pass ->
                        assertThat(pass.words()).containsEntry("side", side).containsEntry("section", "bend"));
    }

    @Test
    void aSlowOneIsADriftAndLessSure() {
        MovingField field = MovingField.of1500(
                Scenes.follower("Ann", 0, 0.4).run(1500, 7.0),
                Scenes.follower("Bea", 1, 1.2).run(600, 7.0).run(900, 7.1).run(1500, 7.0));
        assertThat(passes(field.motion())).singleElement().satisfies(pass -> {
            assertThat(pass.words()).containsEntry("manner", "drift");
            assertThat(pass.certainty()).isBetween(0.5, 0.7);
        });
    }

    @Test
    void halfAMetreAheadForASecondIsNone() {
        MovingField field = MovingField.of1500(
                Scenes.follower("Ann", 0, 0.4).run(1500, 7.0),
                Scenes.follower("Bea", 1, 1.2)
                        .run(624, 7.0)
                        .run(648, 8.0)
                        .run(666, 6.0)
                        .run(1500, 7.0));
        assertThat(passes(field.motion())).isEmpty();
    }

    @Test
    void splitsKnowNoSides() {
        assertThat(passes(Scenes.oneTakesTheLead().splits(100).motion()))
                .singleElement()
                .satisfies(pass -> {
                    assertThat(pass.words()).containsEntry("side", "unknown");
                    assertThat(pass.figures()).doesNotContainKeys("asideMetres", "offsetMetres");
                    assertThat(pass.evidence().get(1)).startsWith("On a side that is unknown, ");
                });
    }

    @Test
    void whoStepsOffIsNotPassed() {
        MovingField field = MovingField.of1500(
                RunScript.startingAt("Ann", 0.4).run(1500, 7.0),
                RunScript.startingAt("Bea", 1.0).run(1500, 6.95),
                RunScript.startingAt("Cat", 1.6).run(800, 7.05).dropOut());
        assertThat(passes(field.motion())).isEmpty();
    }

    /** Moves of Rome beside those of the shelf's science page: 61, 67 and 21, outside .70, .66 and .38. */
    @ParameterizedTest
    @CsvSource({"EC2024-M-1500-F,45,75,.60,.80", "EC2024-M-1500-H1,50,90,.55,.80", "EC2024-W-1500-H2,15,35,.25,.50"})
    void romesMoves(String race, int least, int most, double leastOutside, double mostOutside) {
        List<Moment> moves = passes(RomeTracks.race(race).motion()).stream()
                .filter(pass -> "move".equals(pass.words().get("manner")))
                .toList();
        assertThat(moves).hasSizeBetween(least, most);
        double outside = count(moves, "outside");
        assertThat(outside / (outside + count(moves, "inside"))).isBetween(leastOutside, mostOutside);
    }

    private static long count(List<Moment> moves, String side) {
        return moves.stream()
                .filter(move -> side.equals(move.words().get("side")))
                .count();
    }
}
