package org.metricmile.analysis.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.metricmile.athletics.Athlete;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RunScript;

/** What must be found alike however a scene is looked at: by other runners, a lap later, through noise. */
final class Alike {

    /** Of those who set the pace in the scenes. */
    static final double PACE_MPS = 7.0;

    private static final double LAP_METRES = 400;
    private static final int SEEDS = 8;

    private Alike() {}

    /** Somebody who runs with a runner at the pace: so many metres behind, at an offset, when the runner is at a place. */
    static RunScript with(RunScript script, double atMetres, double behindMetres, double offsetMetres) {
        return script.pass(atMetres - behindMetres, atMetres / PACE_MPS, offsetMetres);
    }

    /** At the pace all the way. */
    static RunScript pacemaker(String name, double offsetMetres) {
        return RunScript.startingAt(name, offsetMetres).run(1500, PACE_MPS);
    }

    /** The one moment of the scene, after a look at it from all sides. */
    static Moment foundOnce(MomentFinder finder, MovingField scene, String runner, String... others) {
        Moment plain = only(finder, scene, runner, others);
        String[] swapped =
                Arrays.stream(others).map(name -> mirrored(scene, name)).toArray(String[]::new);
        Moment mirrored = only(finder, scene.mirrored(), mirrored(scene, runner), swapped);
        assertThat(mirrored.fromMetres()).isCloseTo(plain.fromMetres(), within(1e-6));
        assertThat(mirrored.figures().keySet()).isEqualTo(plain.figures().keySet());
        Moment later = only(finder, scene.shifted(LAP_METRES, LAP_METRES / PACE_MPS), runner, others);
        assertThat(later.fromMetres() - LAP_METRES).isCloseTo(plain.fromMetres(), within(1.0));
        assertThat(later.toSeconds() - LAP_METRES / PACE_MPS).isCloseTo(plain.toSeconds(), within(1.0));
        for (int seed = 1; seed <= SEEDS; seed++) {
            Moment noisy = only(finder, scene.noisy(seed), runner, others);
            assertThat(noisy.fromSeconds()).as("seed %d", seed).isCloseTo(plain.fromSeconds(), within(2.5));
        }
        return plain;
    }

    /** A figure that the moment must have. */
    static double figure(Moment moment, String name) {
        return Objects.requireNonNull(moment.figures().get(name), name);
    }

    /** Nothing is found in the scene, nor through noise. */
    static void notFound(MomentFinder finder, MovingField scene) {
        assertThat(finder.find(scene.motion())).isEmpty();
        for (int seed = 1; seed <= SEEDS; seed++) {
            assertThat(finder.find(scene.noisy(seed).motion()))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    /** Nothing is found where only splits are known. */
    static void notFoundInSplits(MomentFinder finder, MovingField scene) {
        assertThat(finder.find(scene.splits(100).motion())).isEmpty();
    }

    private static Moment only(MomentFinder finder, MovingField scene, String runner, String... others) {
        List<Moment> found = finder.find(scene.motion());
        assertThat(found)
                .as("of %s, seed %d", scene.scripts().get(0).name(), scene.seed())
                .hasSize(1);
        assertThat(found.get(0).athlete().name()).isEqualTo(runner);
        assertThat(found.get(0).others()).extracting(Athlete::name).containsExactly(others);
        return found.get(0);
    }

    private static String mirrored(MovingField scene, String name) {
        List<String> names = scene.scripts().stream().map(RunScript::name).toList();
        return names.get(names.size() - 1 - names.indexOf(name));
    }
}
