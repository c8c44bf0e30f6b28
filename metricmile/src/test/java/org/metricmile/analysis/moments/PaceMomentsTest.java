package org.metricmile.analysis.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.Provenance;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RunScript;

/** Surges, kicks, covers, fades, drops and photo finishes in invented races. */
class PaceMomentsTest {

    /** Ann kicks with 300 m to go, Bea 1 s later from 2 m behind; Cat keeps to 7 m/s; Dot gives in to 6 m/s. */
    private static final MovingField LAST_LAP = MovingField.of1500(
            Scenes.follower("Ann", 0, 0.4).run(1200, 7.0).run(1500, 8.0),
            Scenes.follower("Bea", 1, 0.4).run(1205, 7.0).run(1500, 8.0),
            Scenes.follower("Dot", 2, 1.2).run(1200, 7.0).run(1500, 6.0),
            Scenes.follower("Cat", 3, 0.4).run(1500, 7.0),
            Scenes.follower("Eve", 4, 0.4).run(1500, 7.0));

    /** Bea runs from 700 to 750 m at 8 m/s, by everybody, and then at 7 m/s again. */
    private static final MovingField SURGE = MovingField.of1500(
            Scenes.follower("Ann", 0, 0.4).run(1500, 7.0),
            Scenes.follower("Bea", 1, 1.2).run(700, 7.0).run(750, 8.0).run(1500, 7.0));

    /** Cat loses the field at 800 m and runs on at 6.5 m/s. */
    private static final MovingField DROPPED = MovingField.of1500(
            Scenes.follower("Ann", 0, 0.4).run(1500, 7.0),
            Scenes.follower("Bea", 1, 0.4).run(1500, 7.0),
            Scenes.follower("Cat", 2, 0.4).run(800, 7.0).run(1500, 6.5));

    private static List<Moment> kicks(FieldMotion field) {
        return new KickFinder().find(field);
    }

    @Test
    void aKickBeginsWhereTheSpeedSteps() {
        List<Moment> kicks = kicks(LAST_LAP.motion());
        assertThat(kicks).extracting(kick -> kick.athlete().name()).containsExactly("Ann", "Bea");
        Moment kick = kicks.get(0);
        assertThat(kick.figures().get("metresToGo")).isCloseTo(300, within(5.0));
        assertThat(kick.figures().get("levelMps")).isCloseTo(7.0, within(0.03));
        assertThat(kick.figures().get("topSpeedMps")).isCloseTo(8.0, within(0.05));
        assertThat(kick.figures().get("placeAtOnset")).isEqualTo(1);
        assertThat(kick.evidence().get(0)).contains("m to go the speed rises from 7.00 to 8.0");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noiseMovesItByAFewMetres(long seed) {
        List<Moment> kicks = kicks(LAST_LAP.noisy(seed).motion());
        assertThat(kicks).extracting(kick -> kick.athlete().name()).containsExactlyInAnyOrder("Ann", "Bea");
        assertThat(kicks)
                .allSatisfy(kick -> assertThat(kick.figures().get("metresToGo")).isCloseTo(297, within(12.0)));
    }

    @Test
    void theMirrorKicksTheOtherWayRound() {
        assertThat(kicks(LAST_LAP.mirrored().motion()))
                .extracting(kick -> kick.athlete().name())
                .containsExactly("Eve", "Cat");
    }

    @Test
    void threeTenthsFasterIsNoKick() {
        MovingField field = MovingField.of1500(
                Scenes.follower("Ann", 0, 0.4).run(1200, 7.0).run(1500, 7.3),
                Scenes.follower("Bea", 1, 0.4).run(1500, 7.0));
        assertThat(kicks(field.noisy(1).motion())).isEmpty();
    }

    @Test
    void splitsShowAKickLessSurely() {
        List<Moment> kicks = kicks(LAST_LAP.splits(100).motion());
        assertThat(kicks).extracting(kick -> kick.athlete().name()).containsExactlyInAnyOrder("Ann", "Bea");
        assertThat(kicks).allSatisfy(kick -> {
            assertThat(kick.figures().get("metresToGo")).isBetween(200.0, 400.0);
            assertThat(kick.provenance()).isEqualTo(Provenance.INTERPOLATED);
            assertThat(kick.certainty()).isLessThanOrEqualTo(0.6);
        });
    }

    @Test
    void theAnswerToAKickCoversIt() {
        assertThat(new CoverFinder().find(LAST_LAP.motion())).singleElement().satisfies(cover -> {
            assertThat(cover.athlete().name()).isEqualTo("Bea");
            assertThat(cover.others()).extracting(other -> other.name()).containsExactly("Ann");
            assertThat(cover.figures().get("lagSeconds")).isCloseTo(1.0, within(0.5));
            assertThat(cover.figures().get("behindMetres")).isCloseTo(2.0, within(0.3));
        });
    }

    @Test
    void anAnswerFiveSecondsLaterCoversNothing() {
        MovingField late = MovingField.of1500(
                Scenes.follower("Ann", 0, 0.4).run(1200, 7.0).run(1500, 8.0),
                Scenes.follower("Bea", 1, 0.4).run(1233, 7.0).run(1500, 8.0));
        assertThat(new CoverFinder().find(late.motion())).isEmpty();
    }

    @Test
    void whoFallsBackFromThirdToLastFades() {
        assertThat(new FadeFinder().find(LAST_LAP.motion())).singleElement().satisfies(fade -> {
            assertThat(fade.athlete().name()).isEqualTo("Dot");
            assertThat(fade.figures().get("placesLost")).isEqualTo(2);
            assertThat(fade.figures().get("lostSeconds")).isCloseTo(50 - 300 / 7.0, within(0.1));
        });
        assertThat(new FadeFinder().find(LAST_LAP.noisy(4).motion())).hasSize(1);
        assertThat(new FadeFinder().find(LAST_LAP.splits(100).motion())).hasSize(1);
        assertThat(new FadeFinder().find(SURGE.motion())).isEmpty();
    }

    /** Dot kicks with 300 m to go, is spent with 200 m to go, and comes home at 5.5 m/s. */
    @Test
    void whoKicksTooEarlyFadesAfterTheKick() {
        MovingField spent = MovingField.of1500(
                Scenes.follower("Ann", 0, 0.4).run(1500, 7.0),
                Scenes.follower("Bea", 1, 0.4).run(1500, 7.0),
                Scenes.follower("Dot", 2, 1.2).run(1200, 7.0).run(1300, 8.0).run(1500, 5.5),
                Scenes.follower("Cat", 3, 0.4).run(1500, 7.0),
                Scenes.follower("Eve", 4, 0.4).run(1500, 7.0));
        Moment kick = kicks(spent.motion()).get(0);
        Moment fade = new FadeFinder().find(spent.motion()).get(0);

        assertThat(kick.athlete().name()).isEqualTo("Dot");
        assertThat(fade.athlete().name()).isEqualTo("Dot");
        assertThat(fade.fromMetres()).isCloseTo(1300, within(15.0)).isGreaterThanOrEqualTo(kick.toMetres() - 0.5);
        assertThat(fade.evidence())
                .last()
                .asString()
                .matches("Loses \\d\\.\\d\\d s on the median from \\d+ m to go on\\.");
    }

    /** Dot speeds up to 7.6 m/s, and is outkicked by all others, who run 8.2 m/s. */
    @Test
    void whoSpeedsUpLessThanAllOthersDoesNotFade() {
        MovingField outkicked = MovingField.of1500(
                Scenes.follower("Dot", 0, 1.2).run(1200, 7.0).run(1500, 7.6),
                Scenes.follower("Ann", 1, 0.4).run(1200, 7.0).run(1500, 8.2),
                Scenes.follower("Bea", 2, 0.4).run(1200, 7.0).run(1500, 8.2),
                Scenes.follower("Cat", 3, 0.4).run(1200, 7.0).run(1500, 8.2),
                Scenes.follower("Eve", 4, 0.4).run(1200, 7.0).run(1500, 8.2));

        assertThat(kicks(outkicked.motion()))
                .extracting(kick -> kick.athlete().name())
                .contains("Dot");
        assertThat(new FadeFinder().find(outkicked.motion())).isEmpty();
    }

    @Test
    void aSurgeIsFoundWithItsRise() {
        assertThat(new SurgeFinder().find(SURGE.motion())).singleElement().satisfies(surge -> {
            assertThat(surge.athlete().name()).isEqualTo("Bea");
            assertThat(surge.fromMetres()).isCloseTo(700, within(8.0));
            assertThat(surge.toMetres()).isCloseTo(750, within(8.0));
            assertThat(surge.figures().get("riseMps")).isCloseTo(0.9, within(0.15));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noiseMakesNoSurge(long seed) {
        assertThat(new SurgeFinder().find(SURGE.noisy(seed).motion()))
                .extracting(surge -> surge.athlete().name())
                .containsExactly("Bea");
        assertThat(new SurgeFinder().find(SURGE.shifted(100, 14.29).noisy(seed).motion()))
                .singleElement()
                .satisfies(surge -> assertThat(surge.fromMetres()).isCloseTo(800, within(10.0)));
    }

    @Test
    void threeSecondsAreNoSurge() {
        MovingField field = MovingField.of1500(
                Scenes.follower("Ann", 0, 0.4).run(700, 7.0).run(724, 8.0).run(1500, 7.0),
                Scenes.follower("Bea", 1, 1.2).run(1500, 7.0));
        assertThat(new SurgeFinder().find(field.motion())).isEmpty();
    }

    @Test
    void whoLosesTheFieldIsDropped() {
        assertThat(new DroppedFinder().find(DROPPED.motion())).singleElement().satisfies(dropped -> {
            assertThat(dropped.athlete().name()).isEqualTo("Cat");
            assertThat(dropped.others()).extracting(other -> other.name()).containsExactly("Bea");
            // a metre lost in 2 s, 14 m of running
            assertThat(dropped.fromMetres()).isCloseTo(813, within(3.0));
            assertThat(dropped.figures().get("lastGapMetres")).isGreaterThan(40);
        });
        assertThat(new DroppedFinder().find(DROPPED.noisy(2).motion())).hasSize(1);
        assertThat(new DroppedFinder().find(DROPPED.splits(100).motion())).hasSize(1);
    }

    @Test
    void whoComesBackIsNotDropped() {
        MovingField back = MovingField.of1500(
                Scenes.follower("Ann", 0, 0.4).run(1500, 7.0),
                Scenes.follower("Bea", 1, 0.4)
                        .run(800, 7.0)
                        .run(1000, 6.7)
                        .run(1300, 7.3)
                        .run(1500, 7.0));
        assertThat(new DroppedFinder().find(back.motion())).isEmpty();
    }

    @Test
    void threeHundredthsNeedThePhoto() {
        MovingField close = MovingField.of1500(
                RunScript.startingAt("Ann", 0.4).pass(1500, 220.00),
                RunScript.startingAt("Bea", 1.2).pass(1500, 220.03),
                RunScript.startingAt("Cat", 2.0).pass(1500, 220.07));
        assertThat(new PhotoFinishFinder().find(close.motion())).singleElement().satisfies(photo -> {
            assertThat(photo.athlete().name()).isEqualTo("Ann");
            assertThat(photo.provenance()).isEqualTo(Provenance.OFFICIAL);
            assertThat(photo.certainty()).isEqualTo(1);
            assertThat(photo.evidence()).containsExactly("3:40.00 and 3:40.03, 0.03 s apart at the finish.");
        });
    }
}
