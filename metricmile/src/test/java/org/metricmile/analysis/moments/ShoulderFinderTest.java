package org.metricmile.analysis.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.metricmile.race.Provenance;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RunScript;

class ShoulderFinderTest {

    private static final MomentFinder FINDER = new ShoulderFinder();

    /** Bea comes up to Ann between 400 and 420 m, stays there, and drops back in 30 m. */
    private static MovingField scene(double untilMetres, double behindMetres, double offsetMetres) {
        RunScript bea = Alike.with(RunScript.startingAt("Bea", 0.4), 100, 5, 0.4);
        bea = Alike.with(bea, 400, 5, 0.4);
        bea = Alike.with(bea, 420, behindMetres, offsetMetres);
        bea = Alike.with(bea, untilMetres, behindMetres, offsetMetres);
        bea = Alike.with(bea, untilMetres + 30, 5, 0.4);
        return MovingField.of1500(Alike.pacemaker("Ann", 0.4), bea.run(1500, Alike.PACE_MPS));
    }

    @Test
    void sittingOnTheShoulderIsFound() {
        Moment moment = Alike.foundOnce(FINDER, scene(500, 0.8, 1.1), "Bea", "Ann");
        assertThat(moment.kind()).isEqualTo(MomentKind.ON_THE_SHOULDER);
        assertThat(moment.fromSeconds()).isCloseTo(420 / 7.0, within(1.0));
        assertThat(moment.figures().get("seconds")).isCloseTo(80 / 7.0, within(2.0));
        assertThat(moment.figures().get("behindMetres")).isCloseTo(0.8, within(0.2));
        assertThat(moment.figures().get("outsideMetres")).isCloseTo(0.7, within(0.1));
        assertThat(moment.provenance()).isEqualTo(Provenance.MEASURED);
        assertThat(moment.evidence())
                .singleElement()
                .asString()
                .matches(
                        "For 1\\d\\.\\d s on the outer side of Ann, on average 0\\.\\d m behind and 0\\.\\d m farther out\\.");
    }

    @Test
    void comingByIsNotSitting() {
        Alike.notFound(FINDER, scene(430, 0.8, 1.1));
    }

    @Test
    void twoLanesOutIsNotTheShoulder() {
        Alike.notFound(FINDER, scene(500, 0.8, 2.2));
    }

    @Test
    void insideIsNotTheShoulder() {
        RunScript bea = Alike.with(RunScript.startingAt("Bea", 0.4), 100, 0.8, 0.4);
        Alike.notFound(FINDER, MovingField.of1500(Alike.pacemaker("Ann", 1.2), bea.run(1500, Alike.PACE_MPS)));
    }

    @Test
    void splitsKnowNoShoulders() {
        Alike.notFoundInSplits(FINDER, scene(500, 0.8, 1.1));
    }
}
