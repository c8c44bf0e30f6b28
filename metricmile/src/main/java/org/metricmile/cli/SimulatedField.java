package org.metricmile.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.RaceSheet;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.Habits;
import org.metricmile.simulation.RaceEngine;
import org.metricmile.track.Course;

/**
 * The field of a race on record, ready to be run: each with what bests say and with the plans that were given.
 *
 * @param field who started
 * @param leftOut whether those of whom nothing is known do not run; else they run like the others
 * @param entrants who runs
 */
record SimulatedField(
        RaceSheet sheet, RaceField field, boolean leftOut, Course course, List<Entrant> entrants, Habits habits) {

    /** @throws CommandException if too little is known of the field, or a plan cannot be read or run */
    static SimulatedField of(Archive archive, RaceSheet sheet, SimulationOptions options) {
        String raceId = sheet.race().id();
        RaceField field = RaceField.of(archive, sheet);
        Course course = ReportFile.traced(sheet, archive).course();
        List<Entrant> entrants = PlanFiles.applied(options.plans(), runners(field, options, raceId), course, raceId);
        return new SimulatedField(
                sheet,
                field,
                options.leaveOut(),
                course,
                entrants,
                RaceField.habits(sheet.race().sex(), sheet.distance()));
    }

    private static List<Entrant> runners(RaceField field, SimulationOptions options, String raceId) {
        if (options.leaveOut()) {
            return field.withBests(options.seed(), raceId);
        }
        if (!field.isMostlyKnown() && field.known().size() > 1) {
            throw CommandException.badData("%s, or run %s with %d of them: --leave-out"
                    .formatted(
                            field.whyNotEverybody(raceId), raceId, field.known().size()));
        }
        return field.everybody(options.seed(), raceId);
    }

    /** Says on standard error who runs like the others or not at all, because nothing is known of them, and who paced. */
    void sayUnknown(Console console) {
        sayUnknown(console, sheet, field, leftOut, List.of());
    }

    /**
     * The same of any field, and what of it is not as in the race: here nobody paces, and who is not on record does not run.
     *
     * @param outAlready who is not in what is run
     */
    static void sayUnknown(
            Console console, RaceSheet sheet, RaceField field, boolean leftOut, List<Athlete> outAlready) {
        RaceField.cautions(sheet).forEach(console::say);
        List<Athlete> pacemakers = new ArrayList<>(sheet.pacemakers());
        pacemakers.removeAll(outAlready);
        if (!pacemakers.isEmpty()) {
            console.say("%s paced the race; here they race for themselves like the others, and nobody paces."
                    .formatted(pacemakers.stream().map(Athlete::name).collect(Collectors.joining(", "))));
        }
        if (!field.unknown().isEmpty()) {
            String names = field.unknown().stream()
                    .map(unknown -> unknown.athlete().name())
                    .collect(Collectors.joining(", "));
            console.say((leftOut
                            ? "Without those of whom no bests are on record: %s."
                            : "No bests are on record of %s: taken to be like the others.")
                    .formatted(names));
        }
    }

    RaceEngine engine() {
        return new RaceEngine(course, entrants, habits);
    }

    String raceId() {
        return sheet.race().id();
    }

    /** @throws CommandException with exit code 4 if nobody or several are meant */
    Athlete find(AskedAthlete asked) {
        return asked.in(entrants, raceId());
    }
}
