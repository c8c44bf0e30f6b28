package org.metricmile.calibration;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Sex;
import org.metricmile.physiology.Drag;
import org.metricmile.physiology.PossibleRunners;
import org.metricmile.physiology.Shelter;
import org.metricmile.physiology.ThreeParameterCriticalSpeed;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.Habits;
import org.metricmile.simulation.HabitsNumbers;
import org.metricmile.simulation.RaceEngine;
import org.metricmile.simulation.RacePlan;
import org.metricmile.simulation.Side;
import org.metricmile.simulation.SimulatedRace;
import org.metricmile.simulation.tactics.EvenPace;
import org.metricmile.simulation.tactics.FollowRival;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

/**
 * What the engine says of a runner alone, behind another, and in front: experiments, not races. The runner is a finalist of the
 * vectors of the ability page, CS 6.15 m/s, D' 330 m, v_max 9.6 m/s, on the rail, on a day without chance.
 */
public final class Experiments {

    private static final ThreeParameterCriticalSpeed FINALIST = new ThreeParameterCriticalSpeed(6.15, 330, 9.6);
    private static final Drag NO_AIR = new Drag(0, Drag.ORDINARY_SHELTER);
    private static final double PACED_METRES = 1000;

    /** Of even pace: nobody steps off the track here, and who slowed down at once would be in the way (0.1 s). */
    private static final double STEPPING_OFF = 0.9;

    private static final double FOLLOWING_METRES = 1.3;

    private Experiments() {}

    /** By what share a time alone, in the shelter of the races that set bests, differs from the formula's. */
    static double timeTrialError(Habits habits, int metres) {
        Entrant runner = entrant("runner", FINALIST, NO_AIR, RacePlan.of(new EvenPace(1)));
        double seconds = seconds(habits, metres, List.of(runner), "runner");
        return seconds / FINALIST.formulaSeconds(metres) - 1;
    }

    /** Seconds that 1500 m alone takes longer than behind a pacemaker to 1000 m. */
    static double soloAgainstPaced(Habits habits) {
        double alone = Double.POSITIVE_INFINITY;
        double paced = Double.POSITIVE_INFINITY;
        ThreeParameterCriticalSpeed pacemaker = new ThreeParameterCriticalSpeed(7, 330, 9.6);
        for (double share = 0.97; share < 1.03; share += 0.0025) {
            RacePlan even = RacePlan.of(new EvenPace(share));
            RacePlan pacing = new RacePlan(
                    "pacemaker",
                    List.of(
                            new RacePlan.Phase(
                                    Distance.ZERO,
                                    new EvenPace(
                                            share * pacemaker.formulaSeconds(1500) / FINALIST.formulaSeconds(1500))),
                            new RacePlan.Phase(Distance.ofMetres((int) PACED_METRES), new EvenPace(STEPPING_OFF))),
                    Side.EITHER,
                    OptionalDouble.empty());
            alone = Math.min(
                    alone, seconds(habits, 1500, List.of(entrant("runner", FINALIST, Drag.USUAL, even)), "runner"));
            RacePlan follow = new RacePlan(
                    "paced",
                    List.of(
                            new RacePlan.Phase(Distance.ZERO, new FollowRival("pacemaker")),
                            new RacePlan.Phase(Distance.ofMetres((int) PACED_METRES), new EvenPace(1))),
                    Side.EITHER,
                    OptionalDouble.empty());
            paced = Math.min(
                    paced,
                    seconds(
                            habits,
                            1500,
                            List.of(
                                    entrant("runner", FINALIST, Drag.USUAL, follow),
                                    entrant("pacemaker", pacemaker, Drag.USUAL, pacing)),
                            "runner"));
        }
        return alone - paced;
    }

    /** Seconds a lap that leading costs against following closely, at equal demand. */
    static double leadingSecondsPerLap() {
        double following = Drag.USUAL.factor(Drag.REFERENCE_MPS, Shelter.behind(FOLLOWING_METRES, 0));
        return 400 / Drag.REFERENCE_MPS * (Drag.USUAL.factor(Drag.REFERENCE_MPS, 0) / following - 1);
    }

    private static double seconds(Habits habits, int metres, List<Entrant> entrants, String id) {
        Map<String, Double> numbers = HabitsNumbers.of(habits.withoutNoise());
        numbers.put("contact.lineSpreadMetres", 0.0);
        RaceEngine engine = new RaceEngine(
                new Course(Oval.STANDARD_400, Distance.ofMetres(metres)), entrants, HabitsNumbers.from(numbers));
        SimulatedRace race = engine.run(1, 0);
        for (int i = 0; i < race.athletes().size(); i++) {
            if (race.athletes().get(i).id().equals(id)) {
                return race.finishSeconds(i).orElse(Double.POSITIVE_INFINITY);
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private static Entrant entrant(String id, ThreeParameterCriticalSpeed ability, Drag drag, RacePlan plan) {
        return new Entrant(
                new Athlete(id, id, Sex.MEN),
                new PossibleRunners(List.of(new PossibleRunners.Runner(ability, drag)), 1),
                plan);
    }
}
