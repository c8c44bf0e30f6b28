package org.metricmile.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One part of a career as rows of named cells: the same for a table and for JSON. A cell is a text or a whole number; what is not known
 * is an empty text.
 *
 * @param name of the part, {@code medals}
 * @param columns in order
 * @param rows by column
 * @param groups a line for each value of the first column, under which a person reads its rows; empty where rows are not grouped
 */
record CareerPart(String name, List<String> columns, List<Map<String, Object>> rows, Map<String, String> groups) {

    CareerPart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    CareerPart(String name, List<String> columns, List<Map<String, Object>> rows) {
        this(name, columns, rows, Map.of());
    }

    /** A row being filled; columns that are not filled are empty. */
    static final class Row {

        private final Map<String, Object> cells = new LinkedHashMap<>();

        Row put(String column, String text) {
            cells.put(column, text);
            return this;
        }

        Row put(String column, int number) {
            cells.put(column, number);
            return this;
        }

        Map<String, Object> cells() {
            return cells;
        }
    }

    /** For a person: headings in words, and the rows of each group below its line. */
    String text() {
        if (groups.isEmpty()) {
            return table(columns, rows).inWords().asText();
        }
        List<String> others = columns.subList(1, columns.size());
        StringBuilder text = new StringBuilder();
        groups.forEach((group, line) -> text.append('\n')
                .append(line)
                .append('\n')
                .append(table(
                                others,
                                rows.stream()
                                        .filter(row -> group.equals(row.get(columns.get(0))))
                                        .toList())
                        .inWords()
                        .asText()));
        return text.toString();
    }

    Table table() {
        return table(columns, rows);
    }

    private static Table table(List<String> columns, List<Map<String, Object>> rows) {
        Set<Integer> numbers = new TreeSet<>();
        List<List<String>> cells = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            List<String> line = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                Object cell = row.getOrDefault(columns.get(i), "");
                if (cell instanceof Integer) {
                    numbers.add(i);
                }
                line.add(cell.toString());
            }
            cells.add(line);
        }
        return new Table(columns, cells, numbers);
    }

    ArrayNode json() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Map<String, Object> row : rows) {
            ObjectNode node = array.addObject();
            for (String column : columns) {
                Object cell = row.getOrDefault(column, "");
                if (cell instanceof Integer number) {
                    node.put(column, number);
                } else if (cell.toString().isEmpty()) {
                    node.putNull(column);
                } else {
                    node.put(column, cell.toString());
                }
            }
        }
        return array;
    }
}
