package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.metricmile.analysis.reserves.AbilityOnTheDay;
import org.metricmile.athletics.Athlete;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.RaceOdds;
import org.metricmile.simulation.RunnerOdds;

/** The JSON answer of {@code mile simulate}. */
final class OddsJson {

    private static final double PROBABILITY = 0.9;

    private OddsJson() {}

    static JsonNode of(SimulatedField field, RaceOdds odds) {
        ObjectNode root = RaceNode.of(field.sheet().race());
        root.put("provenance", "simulated");
        root.put("seed", odds.seed());
        root.put("races", odds.races());
        root.put("asked", odds.asked());
        root.put("partial", odds.isPartial());
        root.put("probability", PROBABILITY);
        double[] winning =
                odds.winningSeconds().stream().mapToDouble(Double::doubleValue).toArray();
        root.set("winningSeconds", seconds(CredibleInterval.of(winning, PROBABILITY)));
        ArrayNode runners = root.putArray("runners");
        odds.runners().forEach(runner -> runners.add(runner(field.field(), field.entrants(), runner)));
        ArrayNode leftOut = root.putArray("leftOut");
        ArrayNode likeTheOthers = root.putArray("likeTheOthers");
        for (AbilityOnTheDay unknown : field.field().unknown()) {
            ObjectNode node = athlete(unknown.athlete());
            node.put("whyNot", unknown.whyNot());
            (field.leftOut() ? leftOut : likeTheOthers).add(node);
        }
        ArrayNode notable = root.putArray("notable");
        for (RaceOdds.NotableRace race : odds.notable()) {
            ObjectNode node = notable.addObject();
            node.put("kind", race.kind().name().toLowerCase(Locale.ROOT));
            node.put("number", race.number());
            node.put("winner", race.winner().name());
            node.put("winnerId", race.winner().id());
            node.put("winningSeconds", tenths(race.winningSeconds()));
        }
        return root;
    }

    private static ObjectNode runner(RaceField field, List<Entrant> entrants, RunnerOdds runner) {
        ObjectNode node = athlete(runner.athlete());
        node.put(
                "plan",
                entrants.stream()
                        .filter(entrant -> entrant.athlete().equals(runner.athlete()))
                        .map(entrant -> entrant.plan().name())
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse(null));
        node.set("win", chance(runner, runner.place(1)));
        node.set("medal", chance(runner, runner.medal()));
        ArrayNode places = node.putArray("places");
        for (int place = 1; place <= runner.placeCounts().size(); place++) {
            places.add(runner.place(place));
        }
        node.put("meanPlace", hundredths(runner.meanPlace()));
        node.set("finishSeconds", runner.finishSeconds().map(OddsJson::seconds).orElse(null));
        ArrayNode marks = node.putArray("meanPlaceAtHundreds");
        runner.placesAtMarks().forEach(place -> marks.add(hundredths(place)));
        node.set(
                "bests",
                BestNodes.of(field.known().stream()
                        .filter(known -> known.athlete().equals(runner.athlete()))
                        .flatMap(known -> known.bests().stream())
                        .toList()));
        return node;
    }

    private static ObjectNode athlete(Athlete athlete) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("athlete", athlete.name());
        node.put("athleteId", athlete.id());
        return node;
    }

    private static ObjectNode chance(RunnerOdds runner, double chance) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("chance", chance);
        node.put("standardError", Math.rint(1e5 * runner.standardError(chance)) / 1e5);
        return node;
    }

    private static ObjectNode seconds(CredibleInterval interval) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("median", tenths(interval.median()));
        node.put("low", tenths(interval.low()));
        node.put("high", tenths(interval.high()));
        return node;
    }

    private static double tenths(double seconds) {
        return Math.rint(seconds * 10) / 10;
    }

    private static double hundredths(double value) {
        return Math.rint(value * 100) / 100;
    }
}
