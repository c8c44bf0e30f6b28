package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metricmile.archive.Archive;
import org.metricmile.archive.RaceSummary;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Race;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mile races}: the races of the archive. */
@Command(
        name = "races",
        mixinStandardHelpOptions = true,
        description = "List the races of the archive, or those that all words fit.",
        footer = {"", "Examples:", "  mile races", "  mile races world championships men 1500 final"})
final class RacesCommand implements Runnable {

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "Only races that this word fits.")
    private List<String> words = List.of();

    @Mixin
    private final ArchiveChoice archiveChoice = new ArchiveChoice();

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        Map<String, RaceSummary> byId = new LinkedHashMap<>();
        try (Archive archive = archiveChoice.openExisting()) {
            archive.listRaces().forEach(summary -> byId.put(summary.race().id(), summary));
        }
        List<RaceSummary> found = new RaceSearch(
                        byId.values().stream().map(RaceSummary::race).toList())
                .all(words).stream().map(race -> byId.get(race.id())).toList();
        if (!found.isEmpty() || !format.isText()) {
            format.print(console.out(), () -> table(found), () -> json(found));
        }
        if (found.isEmpty()) {
            throw CommandException.notFound(
                    byId.isEmpty()
                            ? "The archive holds no race yet. Maybe import some: mile import FOLDER"
                            : "No race fits \"" + String.join(" ", words) + "\". See them all: mile races");
        }
    }

    private static Table table(List<RaceSummary> found) {
        return new Table(
                List.of("race", "date", "competition", "event", "runners", "winner", "mark"),
                found.stream()
                        .map(summary -> {
                            Race race = summary.race();
                            return List.of(
                                    race.id(),
                                    race.date().map(DateInterval::toString).orElse(""),
                                    race.competition().name(),
                                    race.title(),
                                    String.valueOf(summary.runners()),
                                    summary.winner().orElse(""),
                                    summary.winningMark().map(Mark::toString).orElse(""));
                        })
                        .toList(),
                Set.of(4, 6));
    }

    private static JsonNode json(List<RaceSummary> found) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (RaceSummary summary : found) {
            ObjectNode node = RaceNode.of(summary.race());
            node.put("runners", summary.runners());
            node.put("winner", summary.winner().orElse(null));
            node.put("mark", summary.winningMark().map(Mark::toString).orElse(null));
            array.add(node);
        }
        return array;
    }
}
