package org.metricmile.analysis.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RunScript;

class InsideGapFinderTest {

    private static final MomentFinder FINDER = new InsideGapFinder();

    /** Ann runs at one offset until 640 m and at another from 655 m on. */
    private static RunScript ann(double beforeMetres, double afterMetres) {
        RunScript ann = Alike.with(RunScript.startingAt("Ann", beforeMetres), 640, 0, beforeMetres);
        return Alike.with(ann, 655, 0, afterMetres).run(1500, Alike.PACE_MPS);
    }

    /** Bea is 2 m behind Ann until 650 m and passes her before 680 m. */
    private static RunScript bea(double offsetMetres) {
        RunScript bea = Alike.with(RunScript.startingAt("Bea", offsetMetres), 100, 3, offsetMetres);
        bea = Alike.with(bea, 650, 2, offsetMetres);
        return Alike.with(bea, 680, -3, offsetMetres).run(1500, Alike.PACE_MPS);
    }

    @Test
    void theGapThatOpensAndIsTakenIsFound() {
        Moment moment = Alike.foundOnce(FINDER, MovingField.of1500(ann(0.6, 1.8), bea(0.4)), "Bea", "Ann");
        assertThat(moment.kind()).isEqualTo(MomentKind.INSIDE_GAP);
        assertThat(moment.figures().get("levelMetres")).isCloseTo(662, within(2.0));
        // Ann's inner arm is 0.25 m inside her
        assertThat(moment.figures().get("widthMetres")).isCloseTo(1.8 - 0.25, within(0.1));
        assertThat(moment.figures().get("openedMetres")).isCloseTo(1.2, within(0.15));
        assertThat(moment.figures().get("speedAdvantageMps")).isCloseTo(5 / (30 / 7.0), within(0.3));
        assertThat(moment.words()).containsEntry("side", "inside");
        assertThat(moment.evidence().get(0)).startsWith("Ann moved out by 1.2 m and left ");
    }

    @Test
    void aWayThatWasOpenAllTheTimeIsNoGap() {
        Alike.notFound(FINDER, MovingField.of1500(ann(1.8, 1.8), bea(0.4)));
    }

    @Test
    void goingRoundOnTheOutsideIsNoGap() {
        Alike.notFound(FINDER, MovingField.of1500(ann(0.4, 0.4), bea(1.6)));
    }

    @Test
    void aGapWithSomebodyInItIsNone() {
        RunScript cat = Alike.with(RunScript.startingAt("Cat", 0.4), 100, -1.3, 0.4);
        cat = Alike.with(cat, 662, -1.3, 0.4);
        cat = Alike.with(cat, 680, -6, 0.4);
        Alike.notFound(FINDER, MovingField.of1500(ann(0.6, 1.8), bea(0.4), cat.run(1500, Alike.PACE_MPS)));
    }

    @Test
    void splitsKnowNoInside() {
        Alike.notFoundInSplits(FINDER, MovingField.of1500(ann(0.6, 1.8), bea(0.4)));
    }
}
