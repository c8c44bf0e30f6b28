package org.metricmile.cli;

import java.nio.file.Path;
import java.util.List;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.RaceSheet;
import org.metricmile.simulation.PlanCheck;
import org.metricmile.simulation.PlanText;
import org.metricmile.simulation.RacePlan;
import org.metricmile.simulation.RestOfRace;

/**
 * What was typed, held against the list of a race alone: names, plans and marks that are wrong are refused before careers are read, and
 * long before anything is reconstructed or simulated. What only bests tell, such as a lap that is out of reach, is refused after that.
 */
final class AskedAtOnce {

    private final RaceSheet sheet;
    private final List<Athlete> field;

    /** @throws CommandException if nobody is on record who started, or it is a race that cannot be simulated */
    AskedAtOnce(RaceSheet sheet) {
        RaceField.requireOutdoors(sheet);
        this.sheet = sheet;
        this.field = RaceField.starters(sheet);
    }

    /** @throws CommandException if a file is no plan of one of the field that can be run */
    void plans(List<Path> files) {
        for (Path file : files) {
            PlanText text = PlanFiles.read(file, field, raceId());
            requirePossible(AthleteSearch.among(field, text.athlete(), raceId()), text.plan());
        }
    }

    /** @throws CommandException with exit code 4 if nobody or several of the field are meant */
    Athlete athlete(AskedAthlete asked) {
        return asked.among(field, raceId());
    }

    /**
     * What is to be done otherwise; nothing if no line was typed.
     *
     * @throws CommandException if a line is not understood, or nobody could do what it says
     */
    RacePlan change(AskedAthlete asked, List<String> lines) {
        Athlete athlete = athlete(asked);
        if (lines.isEmpty()) {
            return RacePlan.NONE;
        }
        RacePlan plan = PlanFiles.typed(field, athlete, lines, raceId());
        requirePossible(athlete, plan);
        return plan;
    }

    /** @throws CommandException if a plan would begin to differ before a mark from which the race is run on */
    static void requireAfter(Distance mark, RacePlan plan) {
        RestOfRace.before(plan, mark.inMetres()).ifPresent(why -> {
            throw CommandException.badData("The plan cannot be run: " + why);
        });
    }

    private void requirePossible(Athlete athlete, RacePlan plan) {
        List<String> impossible = PlanCheck.impossible(sheet.distance(), field, athlete, plan);
        if (!impossible.isEmpty()) {
            throw CommandException.badData("The plan cannot be run: " + String.join("; ", impossible));
        }
    }

    private String raceId() {
        return sheet.race().id();
    }
}
