package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metricmile.archive.Archive;
import org.metricmile.archive.ArchiveState;
import org.metricmile.archive.ImportReport;
import org.metricmile.archive.Occasion;
import org.metricmile.archive.StoredReviewItem;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.ReviewItem;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mile review}: rows that could be tied to an athlete by a guess only. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = {
            "List the rows that could be tied to an athlete by a guess only, or decide about one of them.",
            "Such a row stays out of its race until somebody has decided."
        },
        footer = {"", "Examples:", "  mile review", "  mile review 3 --is \"rui silva\"", "  mile review 4 --leave-out"
        })
final class ReviewCommand implements Runnable {

    @Parameters(arity = "0..1", paramLabel = "ITEM", description = "Number of a row, as listed.")
    private @Nullable Integer number;

    @ArgGroup(exclusive = true)
    private final Decision decision = new Decision();

    /** What is decided about a row. */
    static final class Decision {

        @Option(
                names = "--is",
                paramLabel = "NAME",
                description = "Who is meant: words of the name of a candidate or of somebody in the archive, or an id.")
        private @Nullable String meant;

        @Option(names = "--new", description = "Somebody who is not in the archive yet, named as printed.")
        private boolean newcomer;

        @Option(names = "--leave-out", description = "Nobody: the row is to be left out.")
        private boolean leaveOut;
    }

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, kept with the decision.")
    private String reason = "review";

    @Mixin
    private final ArchiveChoice archiveChoice = new ArchiveChoice();

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        boolean decides = decision.meant != null || decision.newcomer || decision.leaveOut;
        try (Archive archive = archiveChoice.openExisting()) {
            if (number == null) {
                if (decides) {
                    throw CommandException.usage(
                            "Name the row that the decision is about by its number. See them: mile review");
                }
                list(archive.listOpenReviews());
                return;
            }
            int wanted = number;
            if (decides) {
                ReadAnew.whileOthersWrite(archive, console::say, seen -> settle(archive, item(archive, wanted), seen))
                        .run();
            } else {
                list(List.of(item(archive, wanted)));
            }
        }
    }

    private static StoredReviewItem item(Archive archive, int number) {
        return archive.findReview(number)
                .orElseThrow(() -> CommandException.notFound(
                        "There is no row " + number + " to decide about. See them: mile review"));
    }

    private void list(List<StoredReviewItem> items) {
        if (items.isEmpty() && format.isText()) {
            console.out().println("No row waits for a decision.");
            console.out().flush();
            return;
        }
        format.print(console.out(), () -> table(items), () -> json(items));
    }

    private static Table table(List<StoredReviewItem> items) {
        List<List<String>> rows = new ArrayList<>();
        for (StoredReviewItem stored : items) {
            ReviewItem item = stored.item();
            rows.add(List.of(
                    String.valueOf(stored.number()),
                    item.raceId(),
                    item.source().place(),
                    item.printed(),
                    item.why(),
                    candidates(item)));
        }
        return new Table(List.of("item", "race", "where", "printed", "why", "may be"), rows, Set.of(0));
    }

    private static String candidates(ReviewItem item) {
        return item.candidates().isEmpty()
                ? "nobody known"
                : String.join(
                        "; ",
                        item.candidates().stream()
                                .map(candidate -> candidate.athlete().name() + " (" + candidate.why() + ")")
                                .toList());
    }

    private static JsonNode json(List<StoredReviewItem> items) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (StoredReviewItem stored : items) {
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
        }
        return array;
    }

    /** Enters the decision; what is to be told of it then. */
    private Runnable settle(Archive archive, StoredReviewItem stored, ArchiveState seen) {
        ReviewSettlement settlement = new ReviewSettlement(archive, stored);
        Optional<Athlete> athlete = Optional.empty();
        if (decision.meant != null) {
            athlete = Optional.of(settlement.meant(decision.meant));
        } else if (decision.newcomer) {
            athlete = Optional.of(stored.item().asPrinted());
        }
        String said = stored.item().printed() + " is "
                + athlete.map(person -> person.name() + " (" + person.id() + ")")
                        .orElse("left out");
        Occasion occasion = Occasion.now(reason + ": " + said, Clock.systemUTC().instant());
        ImportReport report = settlement.settle(athlete, occasion, seen);
        return () -> say(said, report);
    }

    private void say(String said, ImportReport report) {
        console.out().println(said + ".");
        report.added().forEach(raceId -> console.out().println(raceId + ": added"));
        report.corrected()
                .forEach(version ->
                        console.out().println("%s: version %d".formatted(version.raceId(), version.version())));
        report.trackings().forEach(raceId -> console.out().println(raceId + ": tracking renewed"));
        console.out().flush();
    }
}
