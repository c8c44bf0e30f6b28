package org.metricmile.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.Fields;
import org.metricmile.simulation.Habits;
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
 * in ten covers what very many pairs with other seeds say. Two changes, in several invented fields, each of another athlete; and a
 * change of nothing.
 */
public final class PlantedEffects {

    private static final Course COURSE = new Course(Oval.STANDARD_400, Distance.ofMetres(1500));
    private static final Habits HABITS = ShippedHabits.of(Population.MEN_1500);
    private static final int RUNNERS = 8;
    private static final int SCENES = 5;
    private static final int ANSWERS = 20;
    private static final long TRUTH_SEED = 1_000_000;

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
        private double worstError;

        void add(WhatIf.Difference truth, WhatIf.Difference answer) {
            answers++;
            // an answer of no difference at all has an interval of no width
            covered += answer.low() <= truth.difference() && truth.difference() <= answer.high() ? 1 : 0;
            least = Math.min(least, truth.difference());
            most = Math.max(most, truth.difference());
            worstError = Math.max(worstError, truth.standardError());
        }

        int answers() {
            return answers;
        }

        double share() {
            return (double) covered / answers;
        }
    }

    /** Prints the table; the arguments are the pairs of a truth and those of an answer, 2000 and 150 if there are none. */
    public static void main(String[] args) {
        int truthPairs = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
        int pairs = args.length > 1 ? Integer.parseInt(args[1]) : 150;
        System.out.println("| change | figure | what is true | its standard error | answers | covered |");
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
                    coverage.worstError,
                    coverage.answers(),
                    100 * coverage.share()));
        }
        System.out.printf(
                "%nChange of nothing: %s in %d pairs%n", changesNothing(pairs) ? "exactly 0" : "NOT 0", SCENES * pairs);
    }

    static void add(Map<String, Coverage> figures, Planted planted, int scene, int truthPairs, int pairs) {
        WhatIf truth = answer(planted, scene, TRUTH_SEED + scene, truthPairs);
        for (int n = 0; n < ANSWERS; n++) {
            WhatIf answer = answer(planted, scene, n, pairs);
            figures.computeIfAbsent("time, s", figure -> new Coverage()).add(truth.seconds(), answer.seconds());
            figures.computeIfAbsent("mean place", figure -> new Coverage()).add(truth.place(), answer.place());
            figures.computeIfAbsent("chance of a medal", figure -> new Coverage())
                    .add(truth.medal(), answer.medal());
            figures.computeIfAbsent("chance to win", figure -> new Coverage()).add(truth.win(), answer.win());
        }
    }

    private static WhatIf answer(Planted planted, int scene, long seed, int pairs) {
        List<Entrant> field = Fields.championshipFinal(RUNNERS, 1500 + scene);
        int own = 3 * scene % RUNNERS;
        Athlete athlete = field.get(own).athlete();
        return WhatIf.of(
                engine(field, own, planted.before()),
                engine(field, own, planted.after()),
                athlete,
                seed,
                pairs,
                done -> true);
    }

    private static RaceEngine engine(List<Entrant> field, int own, RacePlan plan) {
        List<Entrant> changed = new ArrayList<>(field);
        changed.set(own, field.get(own).withPlan(plan));
        return new RaceEngine(COURSE, changed, HABITS);
    }

    private static boolean changesNothing(int pairs) {
        Planted nothing = new Planted("nothing", RacePlan.NONE, wider(0));
        for (int scene = 0; scene < SCENES; scene++) {
            WhatIf answer = answer(nothing, scene, scene, pairs);
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
