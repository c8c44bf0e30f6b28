package org.metricmile.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.metricmile.athletics.Distance;
import org.metricmile.physiology.KeyedNoise;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.Fields;
import org.metricmile.simulation.Habits;
import org.metricmile.simulation.PairsOfRaces;
import org.metricmile.simulation.Population;
import org.metricmile.simulation.RaceEngine;
import org.metricmile.simulation.RacePlan;
import org.metricmile.simulation.Side;
import org.metricmile.simulation.WhatIf;
import org.metricmile.simulation.tactics.RaceByHabit;
import org.metricmile.simulation.tactics.Strike;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

/**
 * Whether the counterfactual finds effects that are known: of many answers, each from some pairs of races, the share whose interval of nine
 * in ten covers what is true. Two changes, in several invented fields, each of another athlete; and a change of nothing. The pairs of an
 * answer are drawn from many that were run, so that what is true of these is known without error: the error of what is taken for true would
 * count as one of the intervals.
 */
public final class PlantedEffects {

    private static final Course COURSE = new Course(Oval.STANDARD_400, Distance.ofMetres(1500));
    private static final Habits HABITS = ShippedHabits.of(Population.MEN_1500);
    private static final int RUNNERS = 8;
    private static final int SCENES = 5;
    private static final int ANSWERS = 40;
    private static final long POOL_SEED = 1_000_000;

    private PlantedEffects() {}

    /** One change. */
    private record Planted(String words, RacePlan before, RacePlan after) {}

    private static final List<Planted> EFFECTS = List.of(
            new Planted("strike at 1250 m in place of 1200 m", strike(1200), strike(1250)),
            new Planted("1 m wider on the last bend", wider(0), wider(1)));

    private static RacePlan strike(int metres) {
        return new RacePlan(
                "",
                List.of(
                        new RacePlan.Phase(Distance.ZERO, new RaceByHabit()),
                        new RacePlan.Phase(Distance.ofMetres(metres), new Strike())),
                Side.EITHER,
                OptionalDouble.empty());
    }

    private static RacePlan wider(double metres) {
        return new RacePlan("", RacePlan.NONE.phases(), Side.EITHER, OptionalDouble.empty(), metres);
    }

    /** How often one figure was covered, and what it is in the scenes. */
    static final class Coverage {

        private int answers;
        private int covered;
        private double least = Double.POSITIVE_INFINITY;
        private double most = Double.NEGATIVE_INFINITY;
        private double errors;

        void add(WhatIf.Difference truth, WhatIf.Difference answer) {
            answers++;
            covered += answer.low() <= truth.difference() && truth.difference() <= answer.high() ? 1 : 0;
            least = Math.min(least, truth.difference());
            most = Math.max(most, truth.difference());
            errors += answer.standardError();
        }

        int answers() {
            return answers;
        }

        double share() {
            return (double) covered / answers;
        }
    }

    /** Prints the table; the arguments are the pairs that are run of a scene and those of an answer, 1500 and 120 if there are none. */
    public static void main(String[] args) {
        int truthPairs = args.length > 0 ? Integer.parseInt(args[0]) : 1500;
        int pairs = args.length > 1 ? Integer.parseInt(args[1]) : 120;
        System.out.println(
                "| change | figure | what is true | standard error of an answer, mean | answers | covered |");
        System.out.println("|---|---|---|---|---|---|");
        for (Planted planted : EFFECTS) {
            Map<String, Coverage> figures = new LinkedHashMap<>();
            for (int scene = 0; scene < SCENES; scene++) {
                add(figures, planted, scene, truthPairs, pairs);
            }
            figures.forEach((figure, coverage) -> System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.3f to %.3f | %.3f | %d | %.0f %% |%n",
                    planted.words(),
                    figure,
                    coverage.least,
                    coverage.most,
                    coverage.errors / coverage.answers(),
                    coverage.answers(),
                    100 * coverage.share()));
        }
        System.out.printf(
                "%nChange of nothing: %s in %d pairs%n", changesNothing(pairs) ? "exactly 0" : "NOT 0", SCENES * pairs);
    }

    static void add(Map<String, Coverage> figures, Planted planted, int scene, int truthPairs, int pairs) {
        PairsOfRaces run = pairs(planted, scene, POOL_SEED + scene, truthPairs);
        WhatIf truth = run.all();
        for (int n = 0; n < ANSWERS; n++) {
            WhatIf answer = run.drawn(pairs, new KeyedNoise(scene).at(n));
            figures.computeIfAbsent("time, s", figure -> new Coverage()).add(truth.seconds(), answer.seconds());
            figures.computeIfAbsent("mean place", figure -> new Coverage()).add(truth.place(), answer.place());
            figures.computeIfAbsent("chance of a medal", figure -> new Coverage())
                    .add(truth.medal(), answer.medal());
            figures.computeIfAbsent("chance to win", figure -> new Coverage()).add(truth.win(), answer.win());
        }
    }

    private static PairsOfRaces pairs(Planted planted, int scene, long seed, int pairs) {
        List<Entrant> field = Fields.championshipFinal(RUNNERS, 1500 + scene);
        int own = 3 * scene % RUNNERS;
        return PairsOfRaces.run(
                engine(field, own, planted.before()),
                engine(field, own, planted.after()),
                field.get(own).athlete(),
                seed,
                pairs);
    }

    private static RaceEngine engine(List<Entrant> field, int own, RacePlan plan) {
        List<Entrant> changed = new ArrayList<>(field);
        changed.set(own, field.get(own).withPlan(plan));
        return new RaceEngine(COURSE, changed, HABITS);
    }

    private static boolean changesNothing(int pairs) {
        Planted nothing = new Planted("nothing", RacePlan.NONE, wider(0));
        for (int scene = 0; scene < SCENES; scene++) {
            WhatIf answer = pairs(nothing, scene, scene, pairs).all();
            for (WhatIf.Difference difference :
                    List.of(answer.win(), answer.medal(), answer.place(), answer.seconds())) {
                if (difference.difference() != 0 || difference.standardError() != 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
