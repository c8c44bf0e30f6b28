package org.metricmile.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.RaceSheet;
import org.metricmile.simulation.AnsweredPlan;
import org.metricmile.simulation.BestResponse;
import org.metricmile.simulation.RaceEngine;
import org.metricmile.simulation.RacingGoal;
import org.metricmile.simulation.RestOfRace;
import org.metricmile.simulation.Sensitivity;

/**
 * The best plan of one athlete, ready to be searched: from the gun, or from a mark of the race as it was.
 *
 * @param athlete whose plan it is
 * @param others how many run against him
 * @param search searches it
 * @param assumed runs what was found under each other assumption
 * @param answers lets rivals answer it; empty from a mark
 * @param rest the race from a mark on; empty if it is run from the gun
 * @param sayUnknown says on standard error who is taken to be like the others
 */
record AskedPlan(
        Athlete athlete,
        int others,
        Search search,
        Assumed assumed,
        Optional<Answers> answers,
        Optional<RestOnRecord> rest,
        Consumer<Console> sayUnknown) {

    /** Searches a plan. */
    interface Search {

        BestResponse run(RacingGoal goal, int tries, int runs, Predicate<String> goOn);
    }

    /** Runs pairs of races with a plan under each other assumption. */
    interface Assumed {

        Sensitivity run(BestResponse best, int races, LongPredicate goOn);
    }

    /** Lets rivals answer a plan. */
    interface Answers {

        AnsweredPlan run(BestResponse best, int rivals, int rounds, int runs, Predicate<String> goOn);
    }

    /** @throws CommandException if nobody or several are meant, too little is known, or a plan that was given cannot be run */
    static AskedPlan fromTheGun(Archive archive, RaceSheet sheet, AskedAthlete asked, SimulationOptions options) {
        AskedAtOnce atOnce = new AskedAtOnce(sheet);
        atOnce.plans(options.plans());
        atOnce.athlete(asked);
        SimulatedField field = SimulatedField.of(archive, sheet, options);
        Athlete athlete = field.find(asked);
        RaceEngine asItIs = field.engine();
        long seed = options.seed();
        String name = "best for " + field.raceId() + ", seed " + seed;
        return new AskedPlan(
                athlete,
                field.entrants().size() - 1,
                (goal, tries, runs, goOn) -> BestResponse.of(asItIs, athlete, goal, tries, name, seed, runs, goOn),
                (best, races, goOn) -> Sensitivity.of(
                        asItIs, best.plan(), athlete, best.answer().seed(), races, goOn),
                Optional.of((best, rivals, rounds, runs, goOn) -> AnsweredPlan.of(
                        asItIs, best, rivals, rounds, best.answer().seed(), runs, goOn)),
                Optional.empty(),
                field::sayUnknown);
    }

    /** @throws CommandException as from the gun, and if too little of the race up to the mark is known, or nothing is left to plan */
    static AskedPlan fromMark(
            Archive archive,
            RaceSheet sheet,
            String mark,
            AskedAthlete asked,
            SimulationOptions options,
            Consumer<String> tell) {
        RestOnRecord.latest(mark, sheet.distance(), RestOfRace.LATEST_PLAN_METRES);
        RestOnRecord known = RestOnRecord.of(archive, sheet, mark, asked, List.of(), options, tell);
        Athlete athlete = known.find(asked, sheet.race().id());
        long seed = options.seed();
        String name = "best for %s from %s, seed %d".formatted(sheet.race().id(), known.from(), seed);
        return new AskedPlan(
                athlete,
                known.entrants().size() - 1,
                (goal, tries, runs, goOn) -> known.rest().best(athlete, goal, tries, name, seed, runs, goOn),
                (best, races, goOn) -> known.rest()
                        .sensitivity(athlete, best.plan(), best.answer().seed(), races, goOn),
                Optional.empty(),
                Optional.of(known),
                console -> known.sayUnknown(console, sheet));
    }
}
