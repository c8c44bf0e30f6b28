package org.metricmile.analysis.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RunScript;

class CheckFinderTest {

    private static final MomentFinder FINDER = new CheckFinder();

    /** Runs up from 8 m behind Ann at 8.4 m/s, until 440.8 m, is 1.2 m behind and brakes to a speed for a second. */
    private static RunScript runningUp(String name, double offsetMetres, double brakedMps) {
        return Alike.with(RunScript.startingAt(name, offsetMetres), 400, 8, offsetMetres)
                .run(432.8, 8.4)
                .run(432.8 + brakedMps, brakedMps)
                .run(1500, Alike.PACE_MPS);
    }

    @Test
    void brakingHardBehindSomebodyIsFound() {
        MovingField scene = MovingField.of1500(Alike.pacemaker("Ann", 0.4), runningUp("Bea", 0.4, 5.2));
        Moment moment = Alike.foundOnce(FINDER, scene, "Bea", "Ann");
        assertThat(moment.kind()).isEqualTo(MomentKind.CHECK);
        assertThat(moment.fromMetres()).isBetween(422.0, 433.0);
        assertThat(moment.figures().get("brakingMps2")).isBetween(1.8, 3.0);
        assertThat(moment.figures().get("speedLostMps")).isCloseTo(2.1, within(0.6));
        assertThat(moment.evidence().get(0))
                .matches("Brakes with up to \\d\\.\\d m/s² behind Ann and loses \\d\\.\\d m/s in .*");
    }

    @Test
    void slowingDownWithNobodyAheadIsNoCheck() {
        Alike.notFound(FINDER, MovingField.of1500(Alike.pacemaker("Ann", 3.0), runningUp("Bea", 0.4, 5.2)));
    }

    @Test
    void settlingInGentlyIsNoCheck() {
        RunScript bea = Alike.with(RunScript.startingAt("Bea", 0.4), 400, 8, 0.4)
                .run(420, 8.0)
                .run(440, 7.6)
                .run(460, 7.3)
                .run(1500, Alike.PACE_MPS);
        Alike.notFound(FINDER, MovingField.of1500(Alike.pacemaker("Ann", 0.4), bea));
    }

    @Test
    void whereAllBrakeAtOnePlaceTheTrackIsDoubted() {
        Alike.notFound(
                FINDER,
                MovingField.of1500(
                        Alike.pacemaker("Ann", 0.8),
                        runningUp("Bea", 0.4, 5.2),
                        runningUp("Cat", 1.2, 6.0),
                        runningUp("Dot", 2.0, 6.0)));
    }

    @Test
    void splitsKnowNoCheck() {
        Alike.notFoundInSplits(FINDER, MovingField.of1500(Alike.pacemaker("Ann", 0.4), runningUp("Bea", 0.4, 5.2)));
    }
}
