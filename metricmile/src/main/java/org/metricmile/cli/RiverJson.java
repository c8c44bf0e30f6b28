package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.metricmile.race.RaceSheet;
import org.metricmile.simulation.LearntWinModel;
import org.metricmile.simulation.RunnerChances;
import org.metricmile.simulation.WinRiver;

/** The JSON answer of {@code mile river}. */
final class RiverJson {

    private RiverJson() {}

    static JsonNode of(RaceSheet sheet, WinRiver river) {
        ObjectNode root = RaceNode.of(sheet.race());
        root.put("provenance", "simulated");
        root.put("way", river.way().name().toLowerCase(Locale.ROOT));
        root.put("seed", river.seed());
        root.put("races", river.races());
        root.put("weightOfSimulation", LearntWinModel.of(sheet.distance()).simulated());
        ArrayNode unknown = root.putArray("likeTheOthers");
        river.likeTheOthers().forEach(athlete -> unknown.add(athlete.id()));
        ArrayNode marks = root.putArray("marks");
        for (WinRiver.AtMark mark : river.marks()) {
            ObjectNode node = marks.addObject();
            node.put("metres", mark.metres());
            ArrayNode runners = node.putArray("runners");
            mark.runners().forEach(chance -> runners.add(runner(root.objectNode(), chance)));
        }
        return root;
    }

    private static ObjectNode runner(ObjectNode node, RunnerChances chance) {
        node.put("athlete", chance.athlete().name());
        node.put("athleteId", chance.athlete().id());
        node.put("place", rounded(chance.place(), 10));
        node.put("secondsBehind", rounded(chance.gapSeconds(), 100));
        node.put("win", rounded(chance.win(), 1e5));
        node.put("medal", rounded(chance.medal(), 1e5));
        node.put("simulatedWin", rounded(chance.simulated(), 1e5));
        node.put("simulatedStandardError", rounded(chance.simulatedError(), 1e5));
        node.put("winByPlaceAndGap", rounded(chance.byPlaceAndGap(), 1e5));
        return node;
    }

    private static double rounded(double value, double per) {
        return Math.rint(value * per) / per;
    }
}
