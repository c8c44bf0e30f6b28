package org.metricmile.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.metricmile.analysis.reserves.BestAsEvidence;
import org.metricmile.physiology.Best;

/** Bests that were asked for an ability, as JSON answers tell them. */
final class BestNodes {

    private BestNodes() {}

    static ArrayNode of(List<BestAsEvidence> bests) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (BestAsEvidence best : bests) {
            ObjectNode node = array.addObject();
            node.put("distanceMetres", best.mark().distance().inMetres());
            node.put("mark", best.mark().mark().toString());
            node.put("date", best.mark().when().toString());
            node.put("occasion", best.mark().occasion());
            node.put("source", best.mark().source());
            node.put("forTime", best.effort() == Best.Effort.FULL);
        }
        return array;
    }
}
