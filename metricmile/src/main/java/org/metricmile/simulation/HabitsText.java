package org.metricmile.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The habits of populations as text: one line for each number, one column for each population, and how each number was found.
 *
 * <pre>
 * # what was done to get them
 * number,men 1500 m,women 1500 m,how
 * pace.fastLevel,0.99,0.99,fitted
 * </pre>
 *
 * <p>Lines that begin with # tell of the whole file. Format: {@code docs/reference/formats/habits.md}.
 *
 * @param remarks the lines that tell of the file, without the sign
 * @param habits by population
 * @param how each number was found, by its name: {@code fitted for men 1500 m}, {@code by hand}
 */
public record HabitsText(List<String> remarks, Map<Population, Habits> habits, Map<String, String> how) {

    private static final String NUMBER = "number";
    private static final String HOW = "how";

    public HabitsText {
        remarks = List.copyOf(remarks);
        habits = Map.copyOf(habits);
        how = Map.copyOf(how);
    }

    /**
     * The habits of a population.
     *
     * @throws IllegalArgumentException if the text tells nothing of it
     */
    public Habits of(Population population) {
        Habits found = habits.get(population);
        if (found == null) {
            throw new IllegalArgumentException("nothing is told of " + population.label());
        }
        return found;
    }

    /**
     * Reads a text.
     *
     * @throws HabitsFormatException if it is not such a text; it says in which line and what is wrong
     */
    public static HabitsText parse(String text) {
        List<String> remarks = new ArrayList<>();
        List<Population> columns = new ArrayList<>();
        Map<Population, Map<String, Double>> numbers = new EnumMap<>(Population.class);
        Map<String, String> how = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int at = i + 1;
            if (line.startsWith("#")) {
                remarks.add(line.substring(1).strip());
            } else if (!line.isEmpty() && columns.isEmpty()) {
                columns.addAll(heading(at, cells(line)));
                columns.forEach(column -> numbers.put(column, new LinkedHashMap<>()));
            } else if (!line.isEmpty()) {
                row(at, cells(line), columns, numbers, how);
            }
        }
        Map<Population, Habits> habits = new EnumMap<>(Population.class);
        for (Population column : columns) {
            try {
                habits.put(column, HabitsNumbers.from(Objects.requireNonNull(numbers.get(column))));
            } catch (IllegalArgumentException wrong) {
                throw new HabitsFormatException("%s: %s".formatted(column.label(), wrong.getMessage()));
            }
        }
        return new HabitsText(remarks, habits, how);
    }

    private static List<Population> heading(int at, List<String> cells) {
        if (cells.size() < 3
                || !cells.get(0).equals(NUMBER)
                || !cells.get(cells.size() - 1).equals(HOW)) {
            throw new HabitsFormatException("line %d: the heading is \"number\", populations and \"how\", not \"%s\""
                    .formatted(at, String.join(",", cells)));
        }
        List<Population> columns = new ArrayList<>();
        for (String cell : cells.subList(1, cells.size() - 1)) {
            Population population;
            try {
                population = Population.labelled(cell);
            } catch (IllegalArgumentException unknown) {
                throw new HabitsFormatException("line %d: %s".formatted(at, unknown.getMessage()));
            }
            if (columns.contains(population)) {
                throw new HabitsFormatException("line %d: \"%s\" stands there twice".formatted(at, cell));
            }
            columns.add(population);
        }
        return columns;
    }

    private static void row(
            int at,
            List<String> cells,
            List<Population> columns,
            Map<Population, Map<String, Double>> numbers,
            Map<String, String> how) {
        if (cells.size() != columns.size() + 2) {
            throw new HabitsFormatException(
                    "line %d: %d cells, but the heading has %d".formatted(at, cells.size(), columns.size() + 2));
        }
        String name = cells.get(0);
        if (how.put(name, cells.get(cells.size() - 1)) != null) {
            throw new HabitsFormatException("line %d: %s was told before".formatted(at, name));
        }
        for (int c = 0; c < columns.size(); c++) {
            String cell = cells.get(c + 1);
            try {
                Objects.requireNonNull(numbers.get(columns.get(c))).put(name, Double.parseDouble(cell));
            } catch (NumberFormatException e) {
                throw new HabitsFormatException("line %d: \"%s\" is not a number, for %s of %s"
                        .formatted(at, cell, name, columns.get(c).label()));
            }
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(",", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    /** As text that {@link #parse} reads: numbers to five significant digits. */
    public String text() {
        StringBuilder text = new StringBuilder();
        remarks.forEach(remark -> text.append("# ").append(remark).append('\n'));
        List<Population> columns = habits.keySet().stream().sorted().toList();
        text.append(NUMBER);
        columns.forEach(column -> text.append(',').append(column.label()));
        text.append(',').append(HOW).append('\n');
        for (String name : HabitsNumbers.of(of(columns.get(0))).keySet()) {
            text.append(name);
            for (Population column : columns) {
                text.append(',')
                        .append(number(Objects.requireNonNull(
                                HabitsNumbers.of(of(column)).get(name))));
            }
            text.append(',').append(how.getOrDefault(name, "")).append('\n');
        }
        return text.toString();
    }

    private static String number(double value) {
        double scale = value == 0 ? 1 : Math.pow(10, 4 - Math.floor(Math.log10(Math.abs(value))));
        double rounded = Math.rint(value * scale) / scale;
        return rounded == Math.rint(rounded)
                ? String.format(Locale.ROOT, "%.0f", rounded)
                : new BigDecimal(String.format(Locale.ROOT, "%.8f", rounded))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
