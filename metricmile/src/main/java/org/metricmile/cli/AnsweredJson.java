package org.metricmile.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.metricmile.simulation.AnsweredPlan;
import org.metricmile.simulation.BestResponse;
import org.metricmile.simulation.PlanWriting;
import org.metricmile.simulation.RacePlan;

/** A best plan that rivals answer, as JSON. */
final class AnsweredJson {

    private AnsweredJson() {}

    /** Puts the field {@code answered} into a node. */
    static void put(ObjectNode root, AnsweredPlan answered) {
        ObjectNode node = root.putObject("answered");
        node.put("partial", answered.partial());
        AnsweredPlan.Cost cost = answered.cost();
        node.put("plansTried", cost.plans());
        node.put("simulatedRaces", cost.races());
        ArrayNode rounds = node.putArray("rounds");
        for (AnsweredPlan.Round round : answered.rounds()) {
            ObjectNode one = rounds.addObject();
            putPlan(one, round.plan());
            ArrayNode answers = one.putArray("answers");
            for (BestResponse answer : round.answers()) {
                response(answers.addObject(), answer);
            }
            DifferenceTables.put(
                    one.putObject("worth").put("races", round.answered().races()), round.answered());
            response(one.putObject("again"), round.again());
            one.put("survives", round.survives());
        }
    }

    private static void response(ObjectNode node, BestResponse response) {
        node.put("athlete", response.athlete().name());
        node.put("athleteId", response.athlete().id());
        putPlan(node, response.plan());
        node.put("better", response.isBetter());
        node.put("races", response.answer().races());
        DifferenceTables.put(node, response.answer());
    }

    /** The lines of a plan as a field {@code plan} of a node. */
    static void putPlan(ObjectNode node, RacePlan plan) {
        ArrayNode lines = node.putArray("plan");
        PlanWriting.lines(plan).forEach(lines::add);
    }
}
