package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.metricmile.calibration.Ablation;
import org.metricmile.calibration.ValidationRow;

/** The validation table as it is printed, for people and for programs. */
record ValidationTable(List<ValidationRow> rows, long seed) {

    ValidationTable {
        rows = List.copyOf(rows);
    }

    /** For people. */
    Table table() {
        List<String> columns = new ArrayList<>(List.of(
                "row",
                "races",
                "figure",
                "simulated",
                "5 to 95 %",
                "real",
                "races seen",
                "of the fit",
                "accepted",
                ""));
        Ablation[] ablations =
                rows.stream().allMatch(row -> row.ablated().isEmpty()) ? new Ablation[0] : Ablation.values();
        for (Ablation ablation : ablations) {
            columns.add(ablation.label());
        }
        columns.add("source of what is accepted");
        return new Table(
                columns,
                rows.stream().map(row -> row(row, ablations.length)).toList(),
                ablations.length == 0 ? Set.of(3, 4, 5, 6, 7, 8) : Set.of(3, 4, 5, 6, 7, 8, 10, 11, 12, 13));
    }

    private static List<String> row(ValidationRow row, int ablations) {
        List<String> cells = new ArrayList<>(List.of(
                row.row(),
                row.races(),
                row.figure(),
                number(row.simulated()),
                interval(row.low(), row.high()),
                number(row.real()),
                Integer.toString(row.realRaces()),
                number(row.fittedReal()),
                interval(row.acceptLow(), row.acceptHigh()),
                row.isInside() ? "inside" : "OUTSIDE"));
        for (int i = 0; i < ablations; i++) {
            cells.add(i < row.ablated().size() ? number(row.ablated().get(i)) : "");
        }
        cells.add(row.source());
        return cells;
    }

    private static String interval(double low, double high) {
        return Double.isNaN(low) ? "" : number(low) + " to " + number(high);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.2f", value + 0.0);
    }

    /** For programs. */
    JsonNode json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("seed", seed);
        ArrayNode array = root.putArray("rows");
        for (ValidationRow row : rows) {
            ObjectNode node = array.addObject();
            node.put("row", row.row());
            node.put("races", row.races());
            node.put("figure", row.figure());
            put(node, "simulated", row.simulated());
            put(node, "low", row.low());
            put(node, "high", row.high());
            put(node, "real", row.real());
            node.put("realRaces", row.realRaces());
            put(node, "realOfFit", row.fittedReal());
            node.put("realRacesOfFit", row.fittedRaces());
            put(node, "acceptLow", row.acceptLow());
            put(node, "acceptHigh", row.acceptHigh());
            node.put("inside", row.isInside());
            node.put("source", row.source());
            ObjectNode ablated = node.putObject("without");
            Iterator<Double> without = row.ablated().iterator();
            for (Ablation ablation : Ablation.values()) {
                if (without.hasNext()) {
                    put(ablated, ablation.label(), without.next());
                }
            }
        }
        return root;
    }

    private static void put(ObjectNode node, String name, double value) {
        if (Double.isNaN(value)) {
            node.putNull(name);
        } else {
            node.put(name, Math.rint(value * 1000) / 1000 + 0.0);
        }
    }
}
