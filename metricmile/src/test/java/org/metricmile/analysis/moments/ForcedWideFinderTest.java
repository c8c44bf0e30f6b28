package org.metricmile.analysis.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RunScript;

class ForcedWideFinderTest {

    private static final MomentFinder DRIFT = new ForcedWideFinder();
    private static final MomentFinder BEND = new WideBendFinder();

    /** The second bend of the lap goes from 500 to 615.6 m of the race; on it somebody may move out at 540 m. */
    private static RunScript onTheBend(String name, double behindMetres, double offsetMetres, double outwardsMetres) {
        RunScript script = Alike.with(RunScript.startingAt(name, 0.4), 100, 8, 0.4);
        script = Alike.with(script, 460, 8, 0.4);
        script = Alike.with(script, 500, behindMetres, offsetMetres);
        script = Alike.with(script, 540, behindMetres, offsetMetres);
        script = Alike.with(script, 552, behindMetres, offsetMetres + outwardsMetres);
        script = Alike.with(script, 610, behindMetres, offsetMetres + outwardsMetres);
        script = Alike.with(script, 640, 8, 0.4);
        return script.run(1500, Alike.PACE_MPS);
    }

    private static MovingField scene(double innerOutwardsMetres, double outerOutwardsMetres) {
        RunScript ann = Alike.with(RunScript.startingAt("Ann", 0.4), 540, 0, 0.4);
        ann = Alike.with(ann, 552, 0, 0.4 + innerOutwardsMetres);
        ann = Alike.with(ann, 610, 0, 0.4 + innerOutwardsMetres);
        ann = Alike.with(ann, 640, 0, 0.4);
        return MovingField.of1500(ann.run(1500, Alike.PACE_MPS), onTheBend("Bea", 0.3, 1.0, outerOutwardsMetres));
    }

    @Test
    void theDriftOfTheInnerOneIsFoundWithItsCost() {
        Moment moment = Alike.foundOnce(DRIFT, scene(0.9, 0.9), "Bea", "Ann");
        assertThat(moment.kind()).isEqualTo(MomentKind.FORCED_WIDE);
        assertThat(moment.fromMetres()).isBetween(520.0, 552.0);
        assertThat(Alike.figure(moment, "outwardsMetres")).isCloseTo(0.9, within(0.15));
        assertThat(Alike.figure(moment, "innerOutwardsMetres")).isGreaterThan(0.4);
        // 0.9 m for the 60 m of bend that are left: 0.9 * 60 / 36.8
        assertThat(Alike.figure(moment, "extraMetres")).isCloseTo(0.9 * 60 / 36.8, within(0.35));
        assertThat(Alike.figure(moment, "secondsLost"))
                .isCloseTo(Alike.figure(moment, "extraMetres") / 7.3, within(0.02));
        assertThat(moment.words()).containsEntry("manner", "drift").containsEntry("section", "bend");
        assertThat(moment.evidence().get(0)).startsWith("In 2 s Ann moves out by ");
    }

    @Test
    void whoMovesOutAloneIsNotForced() {
        Alike.notFound(DRIFT, scene(0, 0.9));
    }

    @Test
    void aDriftThatHasRoomForcesNobody() {
        Alike.notFound(DRIFT, scene(0.9, 0));
    }

    @Test
    void atAnEvenOffsetNobodyIsForced() {
        Alike.notFound(DRIFT, scene(0, 0));
    }

    @Test
    void theBendRoundSomebodyIsFoundWithItsCost() {
        MovingField scene = MovingField.of1500(Alike.pacemaker("Ann", 0.4), onTheBend("Bea", 0.3, 1.6, 0));
        Moment moment = Alike.foundOnce(BEND, scene, "Bea", "Ann");
        assertThat(Alike.figure(moment, "outwardsMetres")).isCloseTo(1.2, within(0.1));
        // 1.2 m farther out all around the bend: 1.2 * pi
        assertThat(Alike.figure(moment, "extraMetres")).isCloseTo(1.2 * Math.PI, within(0.4));
        assertThat(moment.words()).containsEntry("manner", "round the bend");
        assertThat(moment.evidence().get(0))
                .contains("on the bend with somebody inside")
                .contains("m more to run");
    }

    @Test
    void halfAMetreFartherOutIsNotWide() {
        Alike.notFound(BEND, MovingField.of1500(Alike.pacemaker("Ann", 0.4), onTheBend("Bea", 0.3, 0.9, 0)));
    }

    @Test
    void aWideLineWithNobodyInsideIsAChoice() {
        Alike.notFound(BEND, MovingField.of1500(Alike.pacemaker("Ann", 0.4), onTheBend("Bea", 3, 1.6, 0)));
    }

    @Test
    void splitsKnowNoWidth() {
        Alike.notFoundInSplits(DRIFT, scene(0.9, 0.9));
        Alike.notFoundInSplits(BEND, scene(0.9, 0.9));
    }
}
