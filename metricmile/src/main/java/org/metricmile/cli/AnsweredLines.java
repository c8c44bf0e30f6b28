package org.metricmile.cli;

import java.util.Locale;
import org.metricmile.simulation.AnsweredPlan;
import org.metricmile.simulation.BestResponse;
import org.metricmile.simulation.PlanWriting;
import org.metricmile.simulation.RacingGoal;
import org.metricmile.simulation.WhatIf;

/** Prints for people whether a best plan survives the answers of rivals. */
final class AnsweredLines {

    private AnsweredLines() {}

    static void print(Console console, AnsweredPlan answered) {
        int number = 0;
        for (AnsweredPlan.Round round : answered.rounds()) {
            number++;
            console.out().println();
            console.out().println("If rivals answer it, round " + number + ":");
            for (BestResponse answer : round.answers()) {
                console.out()
                        .println("  %s %s: win %% %s"
                                .formatted(
                                        answer.athlete().name(),
                                        answer.isBetter()
                                                ? "answers with " + String.join("; ", PlanWriting.lines(answer.plan()))
                                                : "finds no better plan and races on",
                                        difference(RacingGoal.WIN, answer.answer())));
            }
            RacingGoal goal = round.again().goal();
            console.out()
                    .println("  The plan is then worth, beside racing as otherwise: %s %s"
                            .formatted(DifferenceTables.head(goal), difference(goal, round.answered())));
            console.out()
                    .println("  The best plan then, beside it: %s; %s %s"
                            .formatted(
                                    String.join(
                                            "; ",
                                            PlanWriting.lines(round.again().plan())),
                                    DifferenceTables.head(goal),
                                    difference(goal, round.again().answer())));
            console.out().println("  " + verdict(round));
        }
        if (answered.partial()) {
            console.say("Partial: stopped before the rivals\u2019 next answers were found.");
        }
        AnsweredPlan.Cost cost = answered.cost();
        console.say("The answers cost %d plans in %d simulated races.".formatted(cost.plans(), cost.races()));
    }

    /** Whether the plan survives the round, and how much better another might have been unseen. */
    static String verdict(AnsweredPlan.Round round) {
        return round.survives()
                ? "It survives: no plan that was tried is better beyond the error; a gain of less than %s could not have been seen."
                        .formatted(unseen(round.again().goal(), round.again().answer()))
                : "It does not survive: the other plan is better.";
    }

    /** The half of the interval of nine in ten. */
    private static String unseen(RacingGoal goal, WhatIf answer) {
        WhatIf.Difference difference = goal.difference(answer);
        return String.format(
                Locale.ROOT,
                goal.lessIsBetter() ? "%.1f places" : "%.1f points",
                DifferenceTables.scale(goal) * (difference.high() - difference.difference()));
    }

    private static String difference(RacingGoal goal, WhatIf answer) {
        WhatIf.Difference difference = goal.difference(answer);
        double scale = DifferenceTables.scale(goal);
        return String.format(
                Locale.ROOT,
                "%.1f to %.1f (by %.1f to %.1f)",
                scale * difference.asItIs(),
                scale * difference.changed(),
                scale * difference.low(),
                scale * difference.high());
    }
}
