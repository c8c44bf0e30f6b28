package org.metricmile.calibration;

import java.util.List;
import java.util.Map;
import org.metricmile.physiology.Drag;
import org.metricmile.physiology.PossibleRunners;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.Habits;
import org.metricmile.simulation.HabitsNumbers;
import org.metricmile.simulation.RacePlan;
import org.metricmile.simulation.tactics.EvenPace;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

/** The simulation without one of its parts, to see what that part is for. */
public enum Ablation {
    NO_DRAFTING("no drafting"),
    NO_BENDS("no bends"),
    NO_CAP("no cap"),
    NO_TACTICS("no tactics");

    private final String label;

    Ablation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The field without that part: air that costs nothing, a course that is one straight, or even pace for everybody. */
    KnownField of(KnownField field) {
        return switch (this) {
            case NO_CAP -> field;
            case NO_DRAFTING ->
                with(
                        field,
                        field.course(),
                        field.entrants().stream().map(Ablation::inNoAir).toList());
            case NO_BENDS -> with(field, straight(field.course()), field.entrants());
            case NO_TACTICS ->
                with(
                        field,
                        field.course(),
                        field.entrants().stream()
                                .map(entrant -> entrant.withPlan(RacePlan.of(new EvenPace(1))))
                                .toList());
        };
    }

    /** The habits without that part: nobody's speed at the end is below what the reserve allows. */
    Habits of(Habits habits) {
        if (this != NO_CAP) {
            return habits;
        }
        Map<String, Double> numbers = HabitsNumbers.of(habits);
        numbers.put("kick.sprintShare", 1.0);
        numbers.put("kick.sprintSpread", 0.0);
        return HabitsNumbers.from(numbers);
    }

    private static KnownField with(KnownField field, Course course, List<Entrant> entrants) {
        return new KnownField(field.raceId(), field.population(), course, entrants, field.bestSecondsById());
    }

    private static Entrant inNoAir(Entrant entrant) {
        List<PossibleRunners.Runner> runners = entrant.runners().runners().stream()
                .map(runner -> new PossibleRunners.Runner(
                        runner.ability(), new Drag(0, runner.drag().ordinaryShelter())))
                .toList();
        return new Entrant(
                entrant.athlete(),
                new PossibleRunners(runners, entrant.runners().seed()),
                entrant.plan());
    }

    /** A course whose last straight is longer than the race. */
    private static Course straight(Course course) {
        Oval oval = course.oval();
        double metres = 2 * course.distance().inMetres();
        return new Course(Oval.withStraight(metres, oval.kerbRadiusMetres(), oval.lanes()), course.distance());
    }
}
