package org.metricmile.analysis.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.metricmile.physiology.Shelter;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RunScript;

class DraftingFinderTest {

    private static final MomentFinder FINDER = new DraftingFinder();

    /** Bea is 1.3 m behind Ann from 400 m on, and 6 m behind before and after. */
    private static MovingField scene(double untilMetres, double offsetMetres) {
        RunScript bea = Alike.with(RunScript.startingAt("Bea", 0.4), 100, 6, 0.4);
        bea = Alike.with(bea, 380, 6, 0.4);
        bea = Alike.with(bea, 400, 1.3, offsetMetres);
        bea = Alike.with(bea, untilMetres, 1.3, offsetMetres);
        bea = Alike.with(bea, untilMetres + 20, 6, 0.4);
        return MovingField.of1500(Alike.pacemaker("Ann", 0.4), bea.run(1500, Alike.PACE_MPS));
    }

    @Test
    void aLongTimeBehindSomebodyIsFound() {
        Moment moment = Alike.foundOnce(FINDER, scene(700, 0.4), "Bea", "Ann");
        assertThat(moment.kind()).isEqualTo(MomentKind.DRAFTING);
        assertThat(moment.figures().get("seconds")).isCloseTo(300 / 7.0, within(4.0));
        assertThat(moment.figures().get("meanGapMetres")).isCloseTo(1.35, within(0.1));
        // 58 % less drag 1.3 m behind (Beaumont et al. 2020); the model says 0.563
        assertThat(moment.figures().get("meanShelter")).isCloseTo(Shelter.behind(1.3, 0), within(0.02));
        assertThat(moment.evidence().get(0))
                .contains("Somebody in line ahead for")
                .contains("% of the air's resistance");
    }

    @Test
    void aThirdOfAStraightIsTooShort() {
        Alike.notFound(FINDER, scene(490, 0.4));
    }

    @Test
    void aMetreAsideIsNoShelter() {
        Alike.notFound(FINDER, scene(700, 1.4));
    }

    @Test
    void splitsKnowNoLine() {
        Alike.notFoundInSplits(FINDER, scene(700, 0.4));
    }
}
