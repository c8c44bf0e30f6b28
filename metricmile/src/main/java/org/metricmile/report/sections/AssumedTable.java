package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.simulation.Assumption;
import org.metricmile.simulation.Sensitivity;
import org.metricmile.simulation.WhatIf;

/**
 * What decisions do to the chance to win as the engine has it, and under other assumptions, a row for each decision.
 *
 * @param heads the assumptions in words
 * @param rows the decisions
 * @param ownRaces pairs as the engine has it
 * @param races pairs under each other assumption
 */
public record AssumedTable(List<String> heads, List<Row> rows, int ownRaces, int races) {

    /**
     * One decision.
     *
     * @param name who
     * @param decision what he does
     * @param own as the engine has it, in points of a percent, with the interval of nine in ten
     * @param cells the same under each other assumption
     */
    public record Row(String name, String decision, String own, List<String> cells) {}

    /** One decision to be put into a table. */
    record Asked(String name, String decision, WhatIf own, Sensitivity sensitivity) {}

    /** The table; empty if nothing was asked. */
    static Optional<AssumedTable> of(List<Asked> asked) {
        List<Asked> answered = asked.stream()
                .filter(one -> !one.sensitivity().rows().isEmpty())
                .toList();
        if (answered.isEmpty()) {
            return Optional.empty();
        }
        List<Sensitivity.Row> first = answered.get(0).sensitivity().rows();
        List<Row> rows = new ArrayList<>();
        for (Asked one : answered) {
            rows.add(new Row(
                    one.name(),
                    one.decision(),
                    ShownDifference.points(one.own().win()),
                    one.sensitivity().rows().stream()
                            .map(row -> ShownDifference.points(row.answer().win()))
                            .toList()));
        }
        return Optional.of(new AssumedTable(
                first.stream()
                        .map(Sensitivity.Row::assumption)
                        .map(Assumption::words)
                        .toList(),
                rows,
                answered.get(0).own().races(),
                first.stream()
                        .map(Sensitivity.Row::answer)
                        .mapToInt(WhatIf::races)
                        .max()
                        .orElse(0)));
    }

    /**
     * Under how many of the other assumptions a gain is one beyond the error too, as a sentence that follows another; empty if nothing was
     * asked.
     */
    static String holds(Sensitivity sensitivity) {
        int asked = sensitivity.rows().size();
        if (asked == 0) {
            return "";
        }
        long higher = sensitivity.rows().stream()
                .filter(row -> row.answer().win().low() > 0)
                .count();
        long lower = sensitivity.rows().stream()
                .filter(row -> row.answer().win().high() < 0)
                .count();
        return " Under %s of the %d other assumptions below it is a gain beyond the error too%s."
                .formatted(
                        higher == 0 ? "none" : higher == asked ? "all" : Long.toString(higher),
                        asked,
                        lower == 0 ? "" : ", under " + lower + " a loss");
    }
}
