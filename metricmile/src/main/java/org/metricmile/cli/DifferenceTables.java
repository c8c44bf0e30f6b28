package org.metricmile.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.simulation.RacingGoal;
import org.metricmile.simulation.Sensitivity;
import org.metricmile.simulation.WhatIf;

/** What a change does, as tables and as JSON. */
final class DifferenceTables {

    private DifferenceTables() {}

    /** A goal as the head of its figures. */
    static String head(RacingGoal goal) {
        return switch (goal) {
            case WIN -> "win %";
            case MEDAL -> "medal %";
            case PLACE -> "mean place";
        };
    }

    /** What the figures of a goal are printed times. */
    static double scale(RacingGoal goal) {
        return goal.lessIsBetter() ? 1 : 100;
    }

    /**
     * A row for each figure.
     *
     * @param inTheRace what the athlete did in the race that is run on, a cell for each row; empty if none is
     */
    static Table of(WhatIf answer, Optional<List<String>> inTheRace) {
        List<List<String>> rows = List.of(
                row("win %", 100, answer.win()),
                row("medal %", 100, answer.medal()),
                row("mean place", 1, answer.place()),
                timeRow(answer.seconds()));
        List<String> head = List.of("", "as it is", "changed", "difference", "low", "high");
        return inTheRace
                .map(cells -> new Table(
                        beside("in the race", head),
                        IntStream.range(0, rows.size())
                                .mapToObj(row -> beside(cells.get(row), rows.get(row)))
                                .toList(),
                        Set.of(1, 2, 3, 4, 5, 6)))
                .orElseGet(() -> new Table(head, rows, Set.of(1, 2, 3, 4, 5)));
    }

    /** One cell more, after the first. */
    private static List<String> beside(String cell, List<String> row) {
        List<String> wider = new ArrayList<>(row);
        wider.add(1, cell);
        return wider;
    }

    /** The same under other assumptions, a row for each; the differences only. No wider than a terminal of 80 columns. */
    static Table assumed(WhatIf answer, Sensitivity sensitivity) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(assumed("as the model has it", answer));
        for (Sensitivity.Row row : sensitivity.rows()) {
            rows.add(assumed(row.assumption().words(), row.answer()));
        }
        return new Table(
                List.of("difference if", "win %", "low", "high", "medal %", "low", "high", "time"),
                rows,
                Set.of(1, 2, 3, 4, 5, 6, 7));
    }

    private static List<String> assumed(String what, WhatIf answer) {
        return List.of(
                what,
                tenth(100 * answer.win().difference()),
                tenth(100 * answer.win().low()),
                tenth(100 * answer.win().high()),
                tenth(100 * answer.medal().difference()),
                tenth(100 * answer.medal().low()),
                tenth(100 * answer.medal().high()),
                seconds(answer.seconds().difference()));
    }

    private static List<String> row(String what, double scale, WhatIf.Difference difference) {
        return List.of(
                what,
                number(scale * difference.asItIs()),
                number(scale * difference.changed()),
                number(scale * difference.difference()),
                number(scale * difference.low()),
                number(scale * difference.high()));
    }

    private static List<String> timeRow(WhatIf.Difference seconds) {
        return List.of(
                "time",
                clock(seconds.asItIs()),
                clock(seconds.changed()),
                seconds(seconds.difference()),
                seconds(seconds.low()),
                seconds(seconds.high()));
    }

    /** A mean time in hundredths; a dash for none. */
    static String clock(double seconds) {
        return Double.isNaN(seconds)
                ? "\u2013"
                : ElapsedTime.ofSeconds(seconds, Precision.HUNDREDTH).toString();
    }

    private static String seconds(double seconds) {
        return Double.isNaN(seconds) ? "\u2013" : number(seconds) + " s";
    }

    private static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", Math.rint(value * 10) / 10 + 0.0);
    }

    private static String number(double value) {
        // no minus before a zero
        return String.format(Locale.ROOT, "%.2f", Math.rint(value * 100) / 100 + 0.0);
    }

    /** The differences as fields of a node. */
    static void put(ObjectNode node, WhatIf answer) {
        node.put("probability", 0.9);
        node.put("sameWinner", answer.sameWinner());
        node.set("win", node(node.objectNode(), answer.win()));
        node.set("medal", node(node.objectNode(), answer.medal()));
        node.set("place", node(node.objectNode(), answer.place()));
        node.set("seconds", node(node.objectNode(), answer.seconds()));
    }

    /** The answers under other assumptions as a field {@code assumptions} of a node. */
    static void put(ObjectNode node, Sensitivity sensitivity) {
        ArrayNode rows = node.putArray("assumptions");
        for (Sensitivity.Row row : sensitivity.rows()) {
            ObjectNode one = rows.addObject();
            one.put("assumption", row.assumption().code());
            one.put("words", row.assumption().words());
            one.put("races", row.answer().races());
            put(one, row.answer());
        }
    }

    private static ObjectNode node(ObjectNode node, WhatIf.Difference difference) {
        putNumber(node, "asItIs", difference.asItIs());
        putNumber(node, "changed", difference.changed());
        putNumber(node, "difference", difference.difference());
        putNumber(node, "low", difference.low());
        putNumber(node, "high", difference.high());
        return node;
    }

    /** Five decimals; null where nothing is known. */
    private static void putNumber(ObjectNode node, String name, double value) {
        if (Double.isNaN(value)) {
            node.putNull(name);
        } else {
            node.put(name, rounded(value));
        }
    }

    static double rounded(double value) {
        return Math.rint(value * 1e5) / 1e5 + 0.0;
    }
}
