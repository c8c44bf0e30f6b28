package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.race.Provenance;
import org.metricmile.reconstruction.DoubtedReport;
import org.metricmile.reconstruction.RaceEnsemble;
import org.metricmile.reconstruction.TimeCheck;
import org.metricmile.reconstruction.Withholding;

/** A reconstruction as JSON: see {@code docs/reference/json/reconstruct.schema.json}. */
final class ReconstructionJson {

    private ReconstructionJson() {}

    static JsonNode of(
            RaceEnsemble ensemble,
            List<DoubtedReport> doubted,
            double[] marks,
            boolean checked,
            List<TimeCheck> times,
            List<Withholding.Answer> moments) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("raceId", ensemble.race().id());
        json.put("seed", ensemble.seed());
        json.put("members", ensemble.size());
        json.put("impossibleMembers", ensemble.impossibleMembers());
        ArrayNode contradictions = json.putArray("contradictions");
        ensemble.contradictions().forEach(contradictions::add);
        doubted.forEach(report -> contradictions.add(report.inWords()));
        ArrayNode rows = json.putArray("passings");
        for (double mark : marks) {
            for (Athlete runner : ensemble.runners()) {
                if (ensemble.reachMetres(runner) >= mark - 1e-6) {
                    putPassing(rows.addObject(), ensemble, mark, runner);
                }
            }
        }
        if (checked) {
            ArrayNode checks = json.putArray("times");
            times.forEach(time -> putTime(checks.addObject(), time));
            ArrayNode answers = json.putArray("moments");
            moments.forEach(answer -> putMoment(answers.addObject(), answer));
        }
        return json;
    }

    private static void putPassing(ObjectNode node, RaceEnsemble ensemble, double mark, Athlete runner) {
        node.put("athlete", runner.name());
        node.put("distanceMetres", mark);
        putInterval(node, ensemble.time(runner, mark, 0.9));
        ArrayNode places = node.putArray("placeProbabilities");
        for (double probability : ensemble.placeProbabilities(runner, mark)) {
            places.add(Math.round(probability * 1e4) / 1e4);
        }
        node.put("provenance", Provenance.RECONSTRUCTED.name());
    }

    private static void putInterval(ObjectNode node, CredibleInterval interval) {
        node.put("seconds", Thousandths.rounded(interval.median()));
        node.put("earliestSeconds", Thousandths.rounded(interval.low()));
        node.put("latestSeconds", Thousandths.rounded(interval.high()));
    }

    private static void putTime(ObjectNode node, TimeCheck time) {
        node.put("athlete", time.runner().name());
        node.put("distanceMetres", time.at().inMetres());
        node.put("recordedSeconds", time.time().inSeconds());
        node.put("recordedProvenance", time.provenance().name());
        putInterval(node, time.expected());
        node.put("tail", Math.round(time.tail() * 1e4) / 1e4);
        node.put("suspect", time.isSuspect());
    }

    private static void putMoment(ObjectNode node, Withholding.Answer answer) {
        node.put("athlete", answer.moment().printedName());
        node.put("event", answer.moment().event());
        node.put("fromMetres", answer.moment().from().map(Distance::inMetres).orElse(null));
        node.put("toMetres", answer.moment().to().map(Distance::inMetres).orElse(null));
        node.put("detail", answer.moment().detail());
        if (answer.isReportedOnly()) {
            node.putNull("probability");
        } else {
            node.put("probability", answer.probability().getAsDouble());
        }
    }
}
