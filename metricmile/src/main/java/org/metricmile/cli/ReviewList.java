package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.metricmile.archive.DecidedReview;
import org.metricmile.archive.StoredReviewItem;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.ReviewItem;

/** Prints rows that wait for a decision, or those that somebody has decided about. */
final class ReviewList {

    private final OutputFormat format;
    private final Console console;

    ReviewList(OutputFormat format, Console console) {
        this.format = format;
        this.console = console;
    }

    void printOpen(List<StoredReviewItem> items) {
        if (items.isEmpty() && format.isText()) {
            say("No row waits for a decision.");
            return;
        }
        format.print(console.out(), () -> table(items), () -> json(items));
    }

    void printDecided(List<DecidedReview> decided) {
        if (decided.isEmpty() && format.isText()) {
            say("No row has been decided about.");
            return;
        }
        format.print(console.out(), () -> decidedTable(decided), () -> decidedJson(decided));
    }

    private void say(String line) {
        console.out().println(line);
        console.out().flush();
    }

    private static Table table(List<StoredReviewItem> items) {
        return new Table(
                List.of("item", "race", "where", "printed", "why", "may be"),
                items.stream()
                        .map(stored -> List.of(
                                String.valueOf(stored.number()),
                                stored.item().raceId(),
                                stored.item().source().place(),
                                stored.item().printed(),
                                stored.item().why(),
                                candidates(stored.item())))
                        .toList(),
                Set.of(0));
    }

    private static String candidates(ReviewItem item) {
        return item.candidates().isEmpty()
                ? "nobody known"
                : item.candidates().stream()
                        .map(candidate -> candidate.athlete().name() + " (" + candidate.why() + ")")
                        .collect(Collectors.joining("; "));
    }

    private static Table decidedTable(List<DecidedReview> decided) {
        return new Table(
                List.of("item", "race", "where", "printed", "is", "decided", "reason"),
                decided.stream()
                        .map(each -> List.of(
                                String.valueOf(each.row().number()),
                                each.row().item().raceId(),
                                each.row().item().source().place(),
                                each.row().item().printed(),
                                each.athlete()
                                        .map(athlete -> athlete.name() + " (" + athlete.id() + ")")
                                        .orElse("left out"),
                                each.decidedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                                each.reason()))
                        .toList(),
                Set.of(0));
    }

    private static JsonNode json(List<StoredReviewItem> items) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(stored -> add(array, stored));
        return array;
    }

    private static JsonNode decidedJson(List<DecidedReview> decided) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (DecidedReview each : decided) {
            add(array, each.row())
                    .putObject("decision")
                    .put("athlete", each.athlete().map(Athlete::name).orElse(null))
                    .put("athleteId", each.athlete().map(Athlete::id).orElse(null))
                    .put("decidedAt", each.decidedAt().toString())
                    .put("reason", each.reason());
        }
        return array;
    }

    private static ObjectNode add(ArrayNode array, StoredReviewItem stored) {
        ReviewItem item = stored.item();
        ObjectNode node = array.addObject();
        node.put("item", stored.number());
        node.put("raceId", item.raceId());
        node.put("where", item.source().place());
        node.put("printed", item.printed());
        node.put("why", item.why());
        ArrayNode candidates = node.putArray("candidates");
        item.candidates()
                .forEach(candidate -> candidates
                        .addObject()
                        .put("athlete", candidate.athlete().name())
                        .put("athleteId", candidate.athlete().id())
                        .put("why", candidate.why()));
        return node;
    }
}
