package org.metricmile.cli;

import java.util.List;
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
 * @param field who started, also those who are left out
 * @param entrants who runs
 */
record SimulatedField(RaceSheet sheet, RaceField field, Course course, List<Entrant> entrants, Habits habits) {

    /** @throws CommandException if too little is known of the field, or a plan cannot be read or run */
    static SimulatedField of(Archive archive, RaceSheet sheet, SimulationOptions options) {
        String raceId = sheet.race().id();
        RaceField field = RaceField.of(archive, sheet);
        Course course = ReportFile.traced(sheet, archive).course();
        List<Entrant> entrants = PlanFiles.applied(
                options.plans(), field.entrants(options.leaveOut(), options.seed(), raceId), course, raceId);
        return new SimulatedField(
                sheet, field, course, entrants, RaceField.habits(sheet.race().sex(), sheet.distance()));
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
