package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.simulation.Assumption;
import org.metricmile.simulation.Sensitivity;
import org.metricmile.simulation.WhatIf;

/**
 * What decisions do to the chance to win under other assumptions than the engine's, a row for each decision.
 *
 * @param heads the assumptions in words
 * @param rows the decisions
 * @param races pairs under each assumption
 */
public record AssumedTable(List<String> heads, List<Row> rows, int races) {

    /**
     * One decision.
     *
     * @param name who
     * @param decision what he does
     * @param cells in points of a percent, with the interval of nine in ten, one under each assumption
     */
    public record Row(String name, String decision, List<String> cells) {}

    /** One decision to be put into a table. */
    record Asked(String name, String decision, Sensitivity sensitivity) {}

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
                first.stream()
                        .map(Sensitivity.Row::answer)
                        .mapToInt(WhatIf::races)
                        .max()
                        .orElse(0)));
    }
}
