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

/** Invented fields, and habits by hand. */
public final class Fields {

    static final Course COURSE_1500 = new Course(Oval.STANDARD_400, Distance.ofMetres(1500));

    static final ThreeParameterCriticalSpeed FINALIST = new ThreeParameterCriticalSpeed(6.15, 330, 9.6);

    /** Men's championship finals, by hand near figures of the European Championships of 2024 and of published studies: for trials. */
    public static final Habits CHAMPIONSHIP_MEN = new Habits(
            new Habits.Pace(0.45, 0.35, 0.99, 0.965, 0.925, 0.008, 0.015, 500, 0),
            new Habits.Placing(0, 0.4, 0.6, 0.0025, 0.008, 0.7, 0.03, 0.015),
            new Habits.Kick(270, 80, 0.5, 600, 0.7, 0.2, 0.5, 0.05, 0.9, 90),
            new Habits.Contact(1.15, 0.75, 0.45, 0.12, 0.3, 2.2, 1.2),
            new Habits.Form(0.006, 0.10, 6, 0.6, 0.4));

    /** Women's championship finals, likewise: closer together, and faster at the front. */
    public static final Habits CHAMPIONSHIP_WOMEN = new Habits(
            new Habits.Pace(0.55, 0.30, 0.99, 0.97, 0.935, 0.008, 0.010, 500, 0),
            new Habits.Placing(0.1, 0.5, 0.6, 0.002, 0.006, 0.6, 0.03, 0.015),
            new Habits.Kick(270, 80, 0.5, 600, 0.7, 0.2, 0.5, 0.05, 0.8, 90),
            new Habits.Contact(0.9, 0.6, 0.45, 0.12, 0.3, 2.2, 1.2),
            new Habits.Form(0.006, 0.10, 6, 0.6, 0.4));

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
