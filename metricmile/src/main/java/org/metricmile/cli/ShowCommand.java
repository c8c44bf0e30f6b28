package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.race.RaceSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mile show}: the results of a race. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Show the results of a race.",
        footer = {"", "Example:", "  mile show paris 2024 1500 men final"})
final class ShowCommand implements Runnable {

    @Mixin
    private final RaceChoice choice = new RaceChoice();

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        RaceSheet sheet = choice.sheet();
        List<Result> results = sheet.results().stream()
                .sorted(Comparator.comparingInt(result -> result.place().orElse(Integer.MAX_VALUE)))
                .toList();
        if (format.isText()) {
            console.out().println(heading(sheet.race()));
        }
        format.print(console.out(), () -> table(sheet, results), () -> json(sheet, results));
    }

    static String heading(Race race) {
        String date = race.date().map(known -> ", " + known).orElse("");
        return race.competition().name() + ", " + race.title() + date + " (" + race.id() + ")";
    }

    private static Table table(RaceSheet sheet, List<Result> results) {
        Optional<Mark> best = sheet.winningMark();
        List<List<String>> rows = results.stream()
                .map(result -> List.of(
                        place(result),
                        result.athlete().name(),
                        result.nation().code(),
                        mark(result),
                        gap(result, best),
                        flags(result)))
                .toList();
        return new Table(List.of("place", "athlete", "nation", "mark", "gap", "flags"), rows, Set.of(0, 3, 4));
    }

    private static String place(Result result) {
        return result.place().isPresent() ? String.valueOf(result.place().getAsInt()) : "";
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

    private static JsonNode json(RaceSheet sheet, List<Result> inOrder) {
        Race race = sheet.race();
        ObjectNode root = RaceNode.of(race);
        ArrayNode results = root.putArray("results");
        for (Result result : inOrder) {
            ObjectNode row = results.addObject();
            row.set(
                    "place",
                    result.place().isPresent()
                            ? JsonNodeFactory.instance.numberNode(result.place().getAsInt())
                            : JsonNodeFactory.instance.nullNode());
            row.put("athlete", result.athlete().name());
            row.put("athleteId", result.athlete().id());
            row.put("nation", result.nation().code());
            row.put("mark", result.mark().map(mark -> asPrinted(result, mark)).orElse(null));
            row.put("hundredths", result.mark().map(Mark::hundredths).orElse(null));
            row.put("outcome", result.outcome().code());
            ArrayNode flags = row.putArray("flags");
            result.flags().forEach(flag -> flags.add(flag.text()));
        }
        return root;
    }
}
