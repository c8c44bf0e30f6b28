package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.race.RaceSheet;

/** The results of a race, with gaps to the winner; before there are any, its start list. */
final class ResultList {

    private final RaceSheet sheet;
    private final List<Result> results;
    private final boolean hasTeams;

    ResultList(RaceSheet sheet) {
        this.sheet = sheet;
        this.results = sheet.results().stream()
                .sorted(Comparator.comparingInt(result -> result.place().orElse(Integer.MAX_VALUE)))
                .toList();
        this.hasTeams =
                sheet.results().stream().anyMatch(result -> !result.team().isEmpty())
                        || (isStartList()
                                && sheet.startList().stream()
                                        .anyMatch(entry -> !entry.team().isEmpty()));
    }

    void print(OutputFormat format, Console console) {
        if (format.isText()) {
            console.out().println(ShowCommand.heading(sheet.race()));
            if (isStartList()) {
                console.out().println("No results yet. The start list:");
            }
        }
        format.print(console.out(), () -> isStartList() ? startList() : results(), this::json);
    }

    private boolean isStartList() {
        return results.isEmpty() && !sheet.startList().isEmpty();
    }

    private Table startList() {
        List<List<String>> rows = sheet.startList().stream()
                .map(entry -> row(
                        List.of(
                                number(entry.order()),
                                entry.bib(),
                                entry.athlete().name(),
                                entry.nation().code()),
                        entry.team(),
                        List.of()))
                .toList();
        return new Table(row(List.of("lane", "bib", "athlete", "nation"), "team", List.of()), rows, Set.of(0, 1));
    }

    private Table results() {
        Optional<Mark> best = sheet.winningMark();
        List<List<String>> rows = results.stream()
                .map(result -> row(
                        List.of(
                                number(result.place()),
                                result.athlete().name(),
                                result.nation().code()),
                        result.team(),
                        List.of(mark(result), gap(result, best), flags(result))))
                .toList();
        return new Table(
                row(List.of("place", "athlete", "nation"), "team", List.of("mark", "gap", "flags")),
                rows,
                hasTeams ? Set.of(0, 4, 5) : Set.of(0, 3, 4));
    }

    private List<String> row(List<String> before, String team, List<String> after) {
        List<String> row = new ArrayList<>(before);
        if (hasTeams) {
            row.add(team);
        }
        row.addAll(after);
        return row;
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    private static String mark(Result result) {
        String code = result.outcome() instanceof Outcome.Disqualified disqualified
                ? ("DQ " + disqualified.rule()).strip()
                : result.outcome().code();
        return result.mark().map(mark -> asPrinted(result, mark)).orElse("OK".equals(code) ? "" : code);
    }

    private static String asPrinted(Result result, Mark mark) {
        return result.printedMark().isEmpty() ? mark.toString() : result.printedMark();
    }

    private static String gap(Result result, Optional<Mark> best) {
        return best.flatMap(winning -> result.mark()
                        .filter(mark -> winning.isFasterThan(mark))
                        .map(mark -> "+" + mark.behind(winning)))
                .orElse("");
    }

    private static String flags(Result result) {
        return result.flags().stream().map(Flag::text).collect(Collectors.joining(" "));
    }

    private JsonNode json() {
        ObjectNode root = RaceNode.of(sheet.race());
        ArrayNode rows = root.putArray("results");
        for (Result result : results) {
            ObjectNode row = rows.addObject();
            row.set("place", node(result.place()));
            row.put("athlete", result.athlete().name());
            row.put("athleteId", result.athlete().id());
            row.put("nation", result.nation().code());
            row.put("team", result.team());
            row.put("mark", result.mark().map(mark -> asPrinted(result, mark)).orElse(null));
            row.put("hundredths", result.mark().map(Mark::hundredths).orElse(null));
            row.put("outcome", result.outcome().code());
            ArrayNode flags = row.putArray("flags");
            result.flags().forEach(flag -> flags.add(flag.text()));
        }
        ArrayNode entries = root.putArray("startList");
        for (StartListEntry entry : sheet.startList()) {
            ObjectNode row = entries.addObject();
            row.set("lane", node(entry.order()));
            row.put("bib", entry.bib());
            row.put("athlete", entry.athlete().name());
            row.put("athleteId", entry.athlete().id());
            row.put("nation", entry.nation().code());
            row.put("team", entry.team());
        }
        return root;
    }

    private static JsonNode node(OptionalInt number) {
        return number.isPresent()
                ? JsonNodeFactory.instance.numberNode(number.getAsInt())
                : JsonNodeFactory.instance.nullNode();
    }
}
