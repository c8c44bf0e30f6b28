package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metricmile.race.RaceSheet;
import org.metricmile.simulation.PlanWriting;
import org.metricmile.story.planned.PlannedAndRun;
import org.metricmile.story.planned.RunFigure;

/** The JSON answer of {@code mile compare}. */
final class ComparisonJson {

    private static final double PROBABILITY = 0.9;

    private ComparisonJson() {}

    static JsonNode of(RaceSheet sheet, boolean reconstructed, long seed, List<PlannedAndRun> compared) {
        ObjectNode root = RaceNode.of(sheet.race());
        root.put("reconstructed", reconstructed);
        root.put("seed", seed);
        root.put("probability", PROBABILITY);
        ArrayNode plans = root.putArray("plans");
        compared.forEach(both -> plans.add(plan(both, sheet.distance().inMetres())));
        return root;
    }

    private static ObjectNode plan(PlannedAndRun both, double finishMetres) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("athlete", both.athlete().name());
        node.put("athleteId", both.athlete().id());
        node.put("plan", both.plan().name());
        ArrayNode lines = node.putArray("lines");
        PlanWriting.lines(both.plan()).forEach(lines::add);
        ArrayNode hundreds = node.putArray("hundreds");
        both.hundreds().forEach(hundred -> hundreds.add(hundred(hundred)));
        node.set(
                "strike",
                both.strike().map(strike -> strike(strike, finishMetres)).orElse(null));
        node.set("passing", both.passing().map(ComparisonJson::passing).orElse(null));
        ArrayNode deviations = node.putArray("deviations");
        both.deviations().forEach(deviations::add);
        return node;
    }

    private static ObjectNode hundred(PlannedAndRun.Hundred hundred) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("fromMetres", hundred.from().inMetres());
        node.put("toMetres", hundred.to().inMetres());
        node.put("planned", hundred.planned());
        node.put("verdict", hundred.verdict().code());
        node.set("place", figure(hundred.place()));
        node.set("seconds", figure(hundred.seconds()));
        node.set("splitSeconds", figure(hundred.split()));
        node.set("speedMps", figure(hundred.speedMps()));
        node.set("offsetMetres", figure(hundred.line()));
        return node;
    }

    private static ObjectNode strike(PlannedAndRun.Striking strike, double finishMetres) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("plannedMetresToGo", hundredths(finishMetres - strike.plannedMetres()));
        node.set(
                "runMetresToGo",
                figure(strike.runMetres()
                        .map(run -> new RunFigure(
                                finishMetres - run.value(),
                                finishMetres - run.high(),
                                finishMetres - run.low(),
                                run.provenance()))));
        node.put("verdict", strike.verdict().code());
        return node;
    }

    private static ObjectNode passing(PlannedAndRun.Passes passes) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("planned", passes.planned().name().toLowerCase(Locale.ROOT));
        node.put("inside", passes.inside());
        node.put("outside", passes.outside());
        node.put("verdict", passes.verdict().code());
        return node;
    }

    static @Nullable ObjectNode figure(Optional<RunFigure> known) {
        return known.map(run -> {
                    ObjectNode node = JsonNodeFactory.instance.objectNode();
                    node.put("value", hundredths(run.value()));
                    node.put("low", hundredths(run.low()));
                    node.put("high", hundredths(run.high()));
                    node.put("provenance", run.provenance().code());
                    return node;
                })
                .orElse(null);
    }

    private static double hundredths(double value) {
        return Math.rint(value * 100) / 100 + 0.0;
    }
}
