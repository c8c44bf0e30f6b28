package org.metricmile.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.RaceSheet;
import org.metricmile.simulation.RaceEngine;
import org.metricmile.simulation.RacePlan;
import org.metricmile.simulation.Sensitivity;
import org.metricmile.simulation.WhatIf;

/**
 * Another plan of one athlete, ready to be run against what he does otherwise: from the gun, or from a mark of the race as it was.
 *
 * @param athlete who is asked about
 * @param pairs runs pairs of races
 * @param assumed runs pairs under each other assumption
 * @param rest the race from a mark on; empty if it is run from the gun
 */
record AskedChange(Athlete athlete, Pairs pairs, Assumed assumed, Optional<RestOnRecord> rest) {

    /** Runs pairs of races. */
    interface Pairs {

        WhatIf run(int races, LongPredicate goOn);
    }

    /** Runs pairs of races under each other assumption. */
    interface Assumed {

        Sensitivity run(int races, LongPredicate goOn);
    }

    /** @throws CommandException if nobody or several are meant, too little is known, or the plan cannot be run */
    static AskedChange fromTheGun(
            Archive archive,
            RaceSheet sheet,
            AskedAthlete asked,
            List<String> lines,
            SimulationOptions options,
            Console console) {
        AskedAtOnce atOnce = new AskedAtOnce(sheet);
        atOnce.plans(options.plans());
        atOnce.change(asked, lines);
        SimulatedField field = SimulatedField.of(archive, sheet, options);
        field.sayUnknown(console);
        Athlete athlete = field.find(asked);
        RacePlan plan = PlanFiles.changed(field.entrants(), athlete, lines, field.course(), field.raceId());
        RaceEngine asItIs = field.engine();
        long seed = options.seed();
        return new AskedChange(
                athlete,
                (races, goOn) -> WhatIf.of(asItIs, asItIs.withPlan(athlete, plan), athlete, seed, races, goOn),
                (races, goOn) -> Sensitivity.of(asItIs, plan, athlete, seed, races, goOn),
                Optional.empty());
    }

    /** @throws CommandException as from the gun, and if too little of the race up to the mark is known */
    static AskedChange fromMark(
            Archive archive,
            RaceSheet sheet,
            String mark,
            AskedAthlete asked,
            List<String> lines,
            SimulationOptions options,
            Consumer<String> tell) {
        RestOnRecord known = RestOnRecord.of(archive, sheet, mark, asked, lines, options, tell);
        String raceId = sheet.race().id();
        Athlete athlete = known.find(asked, raceId);
        RacePlan plan = PlanFiles.changed(known.entrants(), athlete, lines, known.course(), raceId);
        known.rest().impossible(athlete, plan).ifPresent(why -> {
            throw CommandException.badData("The plan cannot be run: " + why);
        });
        long seed = options.seed();
        return new AskedChange(
                athlete,
                (races, goOn) -> known.rest().whatIf(athlete, plan, seed, races, goOn),
                (races, goOn) -> known.rest().sensitivity(athlete, plan, seed, races, goOn),
                Optional.of(known));
    }
}
