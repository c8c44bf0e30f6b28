package org.metricmile.analysis.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RunScript;

class FallFinderTest {

    private static final MomentFinder FINDER = new FallFinder();

    private static MovingField scene(RunScript bea) {
        return MovingField.of1500(Alike.pacemaker("Ann", 0.4), bea);
    }

    private static RunScript until650() {
        return Alike.with(RunScript.startingAt("Bea", 0.4), 650, 2, 0.4);
    }

    @Test
    void aFallWithGettingUpIsFound() {
        Moment moment = Alike.foundOnce(FINDER, scene(until650().rest(4).run(1500, 6.5)), "Bea");
        assertThat(moment.kind()).isEqualTo(MomentKind.FALL);
        assertThat(moment.fromMetres()).isCloseTo(648, within(1.0));
        assertThat(moment.figures().get("standstillSeconds")).isCloseTo(4, within(0.5));
        assertThat(moment.figures().get("speedBeforeMps")).isCloseTo(7.0, within(0.1));
        assertThat(moment.figures().get("metresLost")).isCloseTo(4 * 7.0, within(3.0));
        assertThat(moment.evidence().get(0)).matches("At a standstill for \\d\\.\\d s at 648 m, after 7\\.0 m/s; .*");
    }

    @Test
    void theTraceEndsWithAFallThatEndsTheRace() {
        MovingField scene = scene(until650().rest(6).dropOut());
        assertThat(scene.tracked().trace().lastSeconds(scene.athlete("Bea")).orElseThrow())
                .isLessThan(650 / 7.0 + 0.5);
        assertThat(FINDER.find(scene.motion())).isEmpty();
    }

    @Test
    void twoWhoFallTogetherAreNamedTogether() {
        RunScript cat = Alike.with(RunScript.startingAt("Cat", 0.9), 650, 2.5, 0.9);
        MovingField scene = MovingField.of1500(
                Alike.pacemaker("Ann", 0.4),
                until650().rest(4).run(1500, 6.5),
                cat.rest(2).run(1500, 6.4));
        assertThat(FINDER.find(scene.motion()))
                .hasSize(2)
                .allSatisfy(moment -> assertThat(moment.others()).hasSize(1))
                .extracting(moment -> moment.athlete().name())
                .containsExactlyInAnyOrder("Bea", "Cat");
    }

    @Test
    void jostledToHalfTheSpeedIsNoFall() {
        Alike.notFound(FINDER, scene(until650().run(655, 3.0).run(1500, 6.8)));
    }

    @Test
    void whoGivesUpSlowsDownFirst() {
        RunScript givesUp = until650()
                .run(668, 5)
                .run(678, 3.5)
                .run(684, 2)
                .run(686, 1)
                .rest(5)
                .dropOut();
        Alike.notFound(FINDER, scene(givesUp));
    }

    @Test
    void splitsDoNotShowAFall() {
        Alike.notFoundInSplits(FINDER, scene(until650().rest(4).run(1500, 6.5)));
    }
}
