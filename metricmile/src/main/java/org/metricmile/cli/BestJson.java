package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.race.RaceSheet;
import org.metricmile.simulation.AnsweredPlan;
import org.metricmile.simulation.BestResponse;
import org.metricmile.simulation.Sensitivity;

/** The JSON answer of {@code mile best}. */
final class BestJson {

    private BestJson() {}

    static JsonNode of(
            RaceSheet sheet,
            Optional<RestOnRecord> rest,
            long seed,
            BestResponse best,
            Sensitivity sensitivity,
            Optional<AnsweredPlan> answered) {
        ObjectNode root = RaceNode.of(sheet.race());
        root.put("provenance", "simulated");
        root.put("athlete", best.athlete().name());
        root.put("athleteId", best.athlete().id());
        root.put("goal", best.goal().name().toLowerCase(Locale.ROOT));
        AnsweredJson.putPlan(root, best.plan());
        RestOnRecord.put(rest, sheet, best.answer(), root);
        root.put("seed", seed);
        root.put("tried", best.tried());
        root.put("searchRaces", best.searchRaces());
        root.put("races", best.answer().races());
        root.put("asked", best.answer().asked());
        root.put("partial", best.partial());
        root.put("better", best.isBetter());
        DifferenceTables.put(root, best.answer());
        DifferenceTables.put(root, sensitivity);
        answered.ifPresent(rivals -> AnsweredJson.put(root, rivals));
        ArrayNode finalists = root.putArray("finalists");
        for (BestResponse.Finalist finalist : best.finalists()) {
            ObjectNode node = finalists.addObject();
            AnsweredJson.putPlan(node, finalist.plan());
            node.put("races", finalist.races());
            node.put("value", DifferenceTables.rounded(finalist.chance()));
            node.put("standardError", DifferenceTables.rounded(finalist.standardError()));
        }
        return root;
    }
}
