package org.metricmile.analysis.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metricmile.analysis.TracedRace;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.Provenance;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.Races;
import org.metricmile.scenes.RomeTracks;
import org.metricmile.scenes.RunScript;

class LeadFinderTest {

    private static List<Moment> taken(FieldMotion field) {
        return Scenes.of(MomentKind.LEAD_TAKEN, new LeadFinder(), field);
    }

    private static List<String> leaders(MovingField field) {
        return taken(field.motion()).stream()
                .map(moment -> moment.athlete().name())
                .toList();
    }

    @Test
    void theLeadPassesWhereTheyAreLevelAndIsTakenAndLost() {
        FieldMotion field = Scenes.oneTakesTheLead().motion();
        Moment taken = taken(field).get(1);
        assertThat(taken.athlete().name()).isEqualTo("Bea");
        assertThat(taken.others()).extracting(other -> other.name()).containsExactly("Ann");
        assertThat(taken.fromMetres()).isCloseTo(624 + 16, within(2.0));
        assertThat(taken.certainty()).isGreaterThan(0.95);
        assertThat(taken.provenance()).isEqualTo(Provenance.MEASURED);
        assertThat(taken.figures().get("keptMetres")).isCloseTo(1500 - 640, within(3.0));
        assertThat(taken.figures().get("marginMetres")).isCloseTo(3.0, within(0.2));
        assertThat(taken.evidence()).element(1).asString().endsWith("was in place 2 after the start.");
        Moment lost = Scenes.of(MomentKind.LEAD_LOST, new LeadFinder(), field).get(0);
        assertThat(lost.athlete().name()).isEqualTo("Ann");
        assertThat(lost.fromSeconds()).isEqualTo(taken.fromSeconds());
    }

    @Test
    void theFirstAfterTheScrambleLeads() {
        assertThat(leaders(Scenes.oneTakesTheLead())).containsExactly("Ann", "Bea");
        assertThat(leaders(Scenes.oneTakesTheLead().mirrored())).containsExactly("Dot", "Cat");
    }

    @Test
    void theSameALapLater() {
        Moment plain = taken(Scenes.oneTakesTheLead().motion()).get(1);
        List<Moment> all = taken(Scenes.oneTakesTheLead().shifted(400, 57.14).motion());
        Moment later = all.get(all.size() - 1);
        assertThat(later.fromMetres()).isCloseTo(plain.fromMetres() + 400, within(0.7));
        assertThat(later.fromSeconds()).isCloseTo(plain.fromSeconds() + 57.14, within(0.15));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noiseDoesNotChangeIt(long seed) {
        assertThat(leaders(Scenes.oneTakesTheLead().noisy(seed))).containsExactly("Ann", "Bea");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void twoAbreastDoNotSwapTheLead(long seed) {
        MovingField abreast = MovingField.of1500(
                Scenes.follower("Ann", 0, 0.4).run(1499, 7.0, 0.4).run(1500, 7.5),
                RunScript.startingAt("Bea", 1.2).pass(110, 110.1 / 7.0).run(1500, 7.0),
                Scenes.follower("Cat", 1, 0.4).run(1500, 7.0));
        assertThat(leaders(abreast.noisy(seed))).hasSize(1);
    }

    @Test
    void aLeadOfThreeSecondsIsNone() {
        MovingField shortSpell = MovingField.of1500(
                Scenes.follower("Ann", 0, 0.4).run(1500, 7.0),
                Scenes.follower("Bea", 1, 1.2)
                        .run(624, 7.0)
                        .run(648, 8.0)
                        .run(655, 7.0)
                        .run(690, 6.6)
                        .run(1500, 7.0));
        assertThat(leaders(shortSpell)).containsExactly("Ann");
    }

    @Test
    void whoIsFirstAtTheFinishTookTheLeadHoweverLate() {
        MovingField late = MovingField.of1500(
                Scenes.follower("Ann", 0, 0.4).run(1500, 7.0),
                Scenes.follower("Bea", 1, 1.2).run(1468, 7.0).run(1500, 7.6));
        assertThat(leaders(late)).containsExactly("Ann", "Bea");
    }

    /** Bea is two hundredths ahead at the finish, 0.14 m. */
    @Test
    void whoWinsTookTheLeadByHoweverLittle() {
        MovingField dive = MovingField.of1500(
                Scenes.follower("Ann", 0, 0.4).run(1500, 7.0),
                Scenes.follower("Bea", 1, 1.2).run(1468, 7.0).run(1500, 7.51));
        List<Moment> taken = taken(dive.motion());

        assertThat(taken).extracting(moment -> moment.athlete().name()).containsExactly("Ann", "Bea");
        assertThat(taken.get(1).fromMetres()).isBetween(1496.0, 1500.0);
        assertThat(taken.get(1).evidence())
                .singleElement()
                .asString()
                .matches(
                        "Level with Ann at 149\\d m, and first at the finish by 0.0\\d s; was in place 2 after the start.");
        assertThat(Scenes.of(MomentKind.LEAD_LOST, new LeadFinder(), dive.motion()))
                .singleElement()
                .satisfies(lost -> {
                    assertThat(lost.athlete().name()).isEqualTo("Ann");
                    assertThat(lost.certainty()).isEqualTo(taken.get(1).certainty());
                    assertThat(lost.evidence())
                            .singleElement()
                            .asString()
                            .matches("Led for .* m; Bea is level at .* s, and first at the finish by 0.0\\d s\\.");
                });
    }

    @Test
    void aSharedWinIsNoLeadTaken() {
        MovingField level = MovingField.of1500(
                Scenes.follower("Ann", 0, 0.4).run(1500, 7.0),
                Scenes.follower("Bea", 0, 1.2).run(1500, 7.0));

        assertThat(leaders(level)).hasSize(1);
    }

    @Test
    void splitsOfAllShowItLessSurely() {
        List<Moment> taken = taken(Scenes.oneTakesTheLead().splits(100).motion());
        assertThat(taken).extracting(moment -> moment.athlete().name()).containsExactly("Ann", "Bea");
        assertThat(taken.get(1).fromMetres()).isBetween(600.0, 700.0);
        assertThat(taken.get(1).provenance()).isEqualTo(Provenance.INTERPOLATED);
        assertThat(taken.get(1).certainty()).isLessThanOrEqualTo(0.6);
    }

    @Test
    void theLeadOfWhoStepsOffPassesToTheNext() {
        List<Moment> taken = taken(TracedRace.of(Races.withDropOut()).motion());
        assertThat(taken).extracting(moment -> moment.athlete().name()).containsExactly("Evan", "Ada");
    }

    @Test
    void nobodyIsSaidToLeadWhileAPlaceIsUnknown() {
        assertThat(taken(TracedRace.of(Races.paris2024Final()).motion())).isEmpty();
    }

    @Test
    void romesFinalHadOneChangeAfterTheScramble() {
        List<Moment> taken = taken(RomeTracks.race(RomeTracks.MENS_FINAL).motion());
        assertThat(taken)
                .extracting(moment -> moment.athlete().name())
                .containsExactly("Ignacio Fontes", "Jakob Ingebrigtsen");
        Moment change = taken.get(1);
        // the shelf's science page: 16th at 100 m, 6th at 500 m, led by 700 m
        assertThat(change.figures().get("placeAfterScramble")).isEqualTo(16);
        assertThat(change.toMetres()).isBetween(500.0, 700.0);
        assertThat(change.evidence()).last().asString().endsWith("was in place 16 after the start.");
    }
}
