package org.metricmile.analysis.moments;

import java.util.List;
import org.metricmile.race.FieldMotion;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RunScript;

/** Invented races that the tests of finders share. */
final class Scenes {

    private Scenes() {}

    /** A runner who is 2 m behind the pace of 7 m/s for each place, from 110 m on. */
    static RunScript follower(String name, int place, double offsetMetres) {
        return RunScript.startingAt(name, offsetMetres).pass(110, (110 + 2.0 * place) / 7.0);
    }

    /** Ann leads; Bea, 2 m behind, goes by on the outside of the home straight at 620 to 640 m at 8 m/s and stays ahead. */
    static MovingField oneTakesTheLead() {
        return MovingField.of1500(
                follower("Ann", 0, 0.4).run(1500, 7.0),
                follower("Bea", 1, 0.4)
                        .run(624, 7.0, 0.4)
                        .run(632, 8.0, 1.4)
                        .run(664, 8.0, 1.4)
                        .run(1500, 7.0, 0.4),
                follower("Cat", 2, 0.4).run(1500, 7.0),
                follower("Dot", 3, 0.4).run(1500, 7.0));
    }

    static List<Moment> of(MomentKind kind, MomentFinder finder, FieldMotion field) {
        return finder.find(field).stream()
                .filter(moment -> moment.kind() == kind)
                .toList();
    }
}
