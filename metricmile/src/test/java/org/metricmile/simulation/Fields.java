package org.metricmile.simulation;

import java.util.ArrayList;
import java.util.List;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Sex;
import org.metricmile.physiology.Drag;
import org.metricmile.physiology.KeyedNoise;
import org.metricmile.physiology.PossibleRunners;
import org.metricmile.physiology.ThreeParameterCriticalSpeed;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

/** Invented fields. */
public final class Fields {

    static final Course COURSE_1500 = new Course(Oval.STANDARD_400, Distance.ofMetres(1500));

    static final ThreeParameterCriticalSpeed FINALIST = new ThreeParameterCriticalSpeed(6.15, 330, 9.6);

    private Fields() {}

    public static Entrant runner(String id, ThreeParameterCriticalSpeed ability) {
        return Entrant.of(
                new Athlete(id, id, Sex.MEN),
                new PossibleRunners(List.of(new PossibleRunners.Runner(ability, Drag.USUAL)), 1));
    }

    /** Runners who are all alike. */
    static List<Entrant> equals(int count) {
        List<Entrant> field = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            field.add(runner("runner-%02d".formatted(i), FINALIST));
        }
        return field;
    }

    /** A championship final: abilities that differ by 0.7 % in time. */
    public static List<Entrant> championshipFinal(int count) {
        return championshipFinal(count, 1500);
    }

    /** Another field of the same kind for each seed. */
    public static List<Entrant> championshipFinal(int count, long seed) {
        List<Entrant> field = new ArrayList<>();
        KeyedNoise noise = new KeyedNoise(seed);
        for (int i = 0; i < count; i++) {
            KeyedNoise own = noise.at(i);
            field.add(runner(
                    "runner-%02d".formatted(i),
                    new ThreeParameterCriticalSpeed(
                            6.12 + 0.045 * own.gaussian(0), 320 + 12 * own.gaussian(1), 9.5 + 0.25 * own.gaussian(2))));
        }
        return field;
    }
}
