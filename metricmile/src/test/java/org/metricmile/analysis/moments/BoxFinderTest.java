package org.metricmile.analysis.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RunScript;

class BoxFinderTest {

    private static final MomentFinder FINDER = new BoxFinder();

    /** Bea closes in on Ann at 0.9 m/s until 430 m, stays 1.3 m behind, and goes round her after 480 m. */
    private static RunScript bea() {
        RunScript bea = Alike.with(RunScript.startingAt("Bea", 0.4), 100, 5, 0.4);
        bea = Alike.with(bea, 400, 5, 0.4);
        bea = Alike.with(bea, 429, 1.3, 0.5);
        bea = Alike.with(bea, 480, 1.3, 0.5);
        bea = Alike.with(bea, 487, 1.3, 1.3);
        bea = Alike.with(bea, 530, -4, 1.3);
        return bea.run(1500, Alike.PACE_MPS);
    }

    /** Cat is level with Bea from 424 to 475 m, farther out, and drops back. */
    private static RunScript cat(double offsetMetres) {
        RunScript cat = Alike.with(RunScript.startingAt("Cat", offsetMetres), 100, 8, offsetMetres);
        cat = Alike.with(cat, 400, 8, offsetMetres);
        cat = Alike.with(cat, 424, 1.5, offsetMetres);
        cat = Alike.with(cat, 475, 1.5, offsetMetres);
        cat = Alike.with(cat, 485, 6, offsetMetres);
        return cat.run(1500, Alike.PACE_MPS);
    }

    @Test
    void theBoxIsFoundWithWhoMakesItAndWhatItCost() {
        MovingField scene = MovingField.of1500(Alike.pacemaker("Ann", 0.4), bea(), cat(1.3));
        Moment moment = Alike.foundOnce(FINDER, scene, "Bea", "Ann", "Cat");
        assertThat(moment.kind()).isEqualTo(MomentKind.BOXED_IN);
        assertThat(moment.fromSeconds()).isBetween(59.0, 62.0);
        assertThat(Alike.figure(moment, "seconds")).isCloseTo(51 / 7.0, within(1.5));
        assertThat(Alike.figure(moment, "willMps")).isCloseTo(0.9, within(0.25));
        double lost = Alike.figure(moment, "willMps") * Alike.figure(moment, "seconds");
        assertThat(Alike.figure(moment, "estimatedMetresLost")).isCloseTo(lost, within(1.0));
        assertThat(Alike.figure(moment, "estimatedSecondsLost"))
                .isCloseTo(Alike.figure(moment, "estimatedMetresLost") / 7.0, within(0.05));
        assertThat(moment.words()).containsEntry("inside", "kerb");
        assertThat(moment.evidence()).hasSize(2);
        assertThat(moment.evidence().get(0))
                .matches("For \\d+\\.\\d s behind Ann with Cat outside and the kerb inside\\.");
    }

    @Test
    void aFreeWayRoundIsNoBox() {
        Alike.notFound(FINDER, MovingField.of1500(Alike.pacemaker("Ann", 0.4), bea(), cat(3.0)));
    }

    @Test
    void roomInsideIsNoBox() {
        RunScript bea = Alike.with(RunScript.startingAt("Bea", 2.4), 100, 5, 2.4);
        bea = Alike.with(bea, 400, 5, 2.4);
        bea = Alike.with(bea, 429, 1.3, 2.5);
        bea = Alike.with(bea, 480, 1.3, 2.5);
        bea = Alike.with(bea, 530, -4, 1.3);
        Alike.notFound(
                FINDER, MovingField.of1500(Alike.pacemaker("Ann", 2.4), bea.run(1500, Alike.PACE_MPS), cat(3.3)));
    }

    @Test
    void aPackAtAnEvenPaceHindersNobody() {
        RunScript bea =
                Alike.with(RunScript.startingAt("Bea", 0.5), 100, 1.3, 0.5).run(1500, Alike.PACE_MPS);
        RunScript cat =
                Alike.with(RunScript.startingAt("Cat", 1.3), 100, 1.5, 1.3).run(1500, Alike.PACE_MPS);
        Alike.notFound(FINDER, MovingField.of1500(Alike.pacemaker("Ann", 0.4), bea, cat));
    }

    @Test
    void goingOnAsBeforeWhenTheOneAheadTiresIsNoBox() {
        RunScript ann =
                Alike.with(RunScript.startingAt("Ann", 0.4), 430, 0, 0.4).run(1500, 5.5);
        RunScript bea = Alike.with(RunScript.startingAt("Bea", 0.5), 100, 1.3, 0.5);
        bea = Alike.with(bea, 430, 1.3, 0.5);
        bea = Alike.with(bea, 434, 1.0, 1.3).run(1500, Alike.PACE_MPS);
        RunScript cat = Alike.with(RunScript.startingAt("Cat", 1.3), 100, 1.5, 1.3);
        cat = Alike.with(cat, 425, 1.5, 1.3);
        cat = Alike.with(cat, 435, 6, 1.3);
        Alike.notFound(FINDER, MovingField.of1500(ann, bea, cat.run(1500, Alike.PACE_MPS)));
    }

    @Test
    void splitsKnowNoBox() {
        Alike.notFoundInSplits(FINDER, MovingField.of1500(Alike.pacemaker("Ann", 0.4), bea(), cat(1.3)));
    }
}
